package lunting.data.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.cells.SheetRows;
import lunting.data.finding.Findings;
import lunting.data.finding.Format;
import lunting.data.finding.Node;
import lunting.data.finding.Place;
import lunting.data.sheet.CellNode;
import lunting.data.sheet.Column;
import lunting.data.sheet.RegistrySheet;
import lunting.data.sheet.RowTree;
import lunting.data.sheet.SheetFaults;
import lunting.data.sheet.SheetTable;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a workbook's sheets together to the tree of {@code registry.json}. */
final class RegistryTree {
  private final Map<RegistrySheet, SheetTable> tables;
  private final CellNode reader;
  private final Findings findings;

  private RegistryTree(Map<RegistrySheet, SheetTable> tables, CellNode reader) {
    this.tables = tables;
    this.reader = reader;
    this.findings = reader.findings();
  }

  /** The tree; null where the workbook does not name a registry. */
  static Node.@Nullable Keyed of(Map<RegistrySheet, SheetTable> tables, CellNode reader) {
    return new RegistryTree(tables, reader).root();
  }

  private Node.@Nullable Keyed root() {
    SheetTable registry = tables.get(RegistrySheet.REGISTRY);
    if (registry == null) {
      return null;
    }
    if (registry.rows().isEmpty()) {
      findings.report(
          SheetFaults.NO_ROW.with("sheet", registry.source().name()),
          registry.source().place(2, 0),
          null);
      return null;
    }
    for (SheetRows.Row row : registry.rows().subList(1, registry.rows().size())) {
      findings.report(
          SheetFaults.SECOND_ROW.with("sheet", registry.source().name()),
          registry.source().place(row.number(), row.cells().firstKey()),
          null);
    }
    RowTree row = new RowTree(registry, registry.rows().getFirst(), reader);
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("format", new Node.Words(row.place(), Format.REGISTRY.id()));
    members.putAll(row.members());
    members.put("towns", owners(RegistrySheet.TOWNS, Map.of()));
    members.put(
        "plants",
        owners(
            RegistrySheet.PLANTS,
            Map.of(
                "lines",
                owned(RegistrySheet.LINES, "plant", RegistrySheet.PLANTS),
                "avoid",
                owned(RegistrySheet.AVOID, "plant", RegistrySheet.PLANTS),
                "wish",
                owned(RegistrySheet.WISH, "plant", RegistrySheet.PLANTS),
                "windows",
                owned(RegistrySheet.WINDOWS, "plant", RegistrySheet.PLANTS),
                "mustRun",
                owned(RegistrySheet.MUST_RUN, "plant", RegistrySheet.PLANTS),
                "measures",
                measures())));
    members.put(
        "services",
        owners(
            RegistrySheet.SERVICES,
            Map.of(
                "demand",
                owned(RegistrySheet.DEMAND, "service", RegistrySheet.SERVICES),
                "suppliers",
                owned(RegistrySheet.SUPPLIERS, "service", RegistrySheet.SERVICES))));
    return new Node.Keyed(row.place(), members);
  }

  /** The list of a sheet; each object with the lists that belong to it. */
  private Node owners(RegistrySheet sheet, Map<String, Map<String, List<Node>>> lists) {
    List<Node> nodes = new ArrayList<>();
    SheetTable table = tables.get(sheet);
    if (table != null) {
      for (SheetRows.Row row : table.rows()) {
        RowTree tree = new RowTree(table, row, reader);
        Map<String, Node> members = tree.members();
        if (members.get("id") instanceof Node.Words id) {
          lists.forEach((key, byOwner) -> {
            // The first row of an id takes them; a second one is reported as such.
            List<Node> own = byOwner.remove(id.text());
            members.put(key, list(own == null ? List.of() : own, tree.place(), members.get(key)));
          });
        } else {
          members.keySet().removeAll(lists.keySet()); // nobody knows whose they are
        }
        nodes.add(new Node.Keyed(tree.place(), members));
      }
    }
    return new Node.Items(new Place.Cell(sheet.title()), nodes);
  }

  /** The rows as a list; no rows are no list, unless the row says that there is an empty one. */
  private Node list(List<Node> rows, Place place, @Nullable Node told) {
    if (told instanceof Node.Flag flag && !flag.value() && !rows.isEmpty()) {
      findings.report(
          SheetFaults.LIST_DENIED.with("first", rows.getFirst().place().printed()), flag);
    }
    boolean isThere = !rows.isEmpty() || (told instanceof Node.Flag flag && flag.value());
    return isThere ? new Node.Items(place, rows) : new Node.Nothing(place);
  }

  private Map<String, List<Node>> measures() {
    Map<String, List<Node>> rows = owned(RegistrySheet.MEASURES, "plant", RegistrySheet.PLANTS);
    rows.replaceAll((plant, all) -> MeasureRows.joined(all, findings));
    return rows;
  }

  /** The rows of a sheet by the id they belong to. */
  private Map<String, List<Node>> owned(RegistrySheet sheet, String key, RegistrySheet owners) {
    Map<String, List<Node>> byOwner = new HashMap<>();
    SheetTable table = tables.get(sheet);
    if (table == null) {
      return byOwner;
    }
    List<String> known = ids(owners);
    Map<String, Boolean> knows = new HashMap<>();
    known.forEach(id -> knows.put(id, true));
    for (SheetRows.Row row : table.rows()) {
      RowTree tree = new RowTree(table, row, reader);
      switch (tree.take(key)) {
        case Node.Words owner when knows.containsKey(owner.text()) ->
            byOwner
                .computeIfAbsent(owner.text(), id -> new ArrayList<>())
                .add(new Node.Keyed(tree.place(), tree.members()));
        case Node.Words owner ->
            findings.report(
                SheetFaults.NO_OWNER
                    .with("sheet", owners.title())
                    .with("maybe", Spelling.maybe(owner.text(), known)),
                owner);
        case Node other ->
            findings.report(
                SheetFaults.OWNER_MISSING.with("column", header(table, key)), other.place(), null);
      }
    }
    return byOwner;
  }

  /** The ids of a sheet, read without reporting anything: that is done once, for its own rows. */
  private List<String> ids(RegistrySheet sheet) {
    List<String> ids = new ArrayList<>();
    SheetTable table = tables.get(sheet);
    if (table == null) {
      return ids;
    }
    CellNode silent = new CellNode(reader.since1904(), new Findings(""));
    for (SheetRows.Row row : table.rows()) {
      if (new RowTree(table, row, silent).take("id") instanceof Node.Words id) {
        ids.add(id.text());
      }
    }
    return ids;
  }

  private static String header(SheetTable table, String key) {
    return table.columns().keySet().stream()
        .filter(column -> column.key().equals(key))
        .map(Column::header)
        .findFirst()
        .orElse(key);
  }
}
