package lunting.data.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lunting.data.cells.SheetRows;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.Node;
import lunting.data.finding.Place;

/**
 * The object of one row: keys with dots become objects inside it.
 *
 * <p>Shape: an object may have a column of its own. Where that holds 是 the object is there even
 * without a value; where it holds 否 it is not, and may have none. The column of a free text holds
 * it as a plain string; then its columns by language must be empty.
 */
public final class RowTree {
  private final SheetTable table;
  private final SheetRows.Row row;
  private final Findings findings;
  private final Map<String, Node> cells = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  public RowTree(SheetTable table, SheetRows.Row row, CellNode reader) {
    this.table = table;
    this.row = row;
    this.findings = reader.findings();
    table
        .columns()
        .forEach((column, index) -> {
          Place place = table.place(row, column);
          cells.put(column.key(), reader.read(row.cells().get(index), column, place));
          columns.put(column.key(), column);
        });
  }

  /** The place of a row: that of its id or first day, by which a person finds it. */
  public Place place() {
    for (String key : new String[] {"id", "from", "line"}) {
      if (columns.containsKey(key)) {
        return table.place(row, columns.get(key));
      }
    }
    return table.place(row, null);
  }

  /** Takes a column out of the row: it names what the row belongs to. */
  public Node take(String key) {
    Node taken = cells.remove(key);
    return taken == null ? new Node.Nothing(place()) : taken;
  }

  /** The row's object. */
  public Map<String, Node> members() {
    Map<String, Node> members = new LinkedHashMap<>();
    for (String key : heads("")) {
      members.put(key, node(key));
    }
    return members;
  }

  private Node node(String path) {
    Node own = cells.get(path);
    Set<String> heads = heads(path + ".");
    if (heads.isEmpty() && own != null && !isObject(path)) {
      return own;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    Place place = null;
    boolean filled = false;
    for (String head : heads) {
      Node member = node(path + "." + head);
      members.put(head, member);
      filled |= !(member instanceof Node.Nothing);
      place = place == null ? member.place() : place;
    }
    if (place == null) {
      place = place();
    }
    return switch (own) {
      case Node.Flag flag when flag.value() -> new Node.Keyed(flag.place(), members);
      case Node.Flag flag -> without(SheetFaults.DENIED, flag, path, filled);
      case Node.Words words -> {
        without(SheetFaults.TOLD_TWICE, words, path, filled);
        yield words;
      }
      case null, default -> filled ? new Node.Keyed(place, members) : new Node.Nothing(place);
    };
  }

  /** Reports values that may not stand beside this one. */
  private Node without(Fault fault, Node own, String path, boolean filled) {
    Column column = columns.get(path);
    if (filled && column != null) {
      findings.report(fault.with("column", column.header()), own);
    }
    return new Node.Nothing(own.place());
  }

  /** Whether a sheet may have columns below this one, though the table has none of them. */
  private boolean isObject(String path) {
    return table.sheet().columns().stream().anyMatch(column -> column.key().startsWith(path + "."));
  }

  /** The first steps of the paths below a prefix. */
  private Set<String> heads(String prefix) {
    Set<String> heads = new LinkedHashSet<>();
    for (String key : cells.keySet()) {
      if (key.startsWith(prefix)) {
        int dot = key.indexOf('.', prefix.length());
        heads.add(key.substring(prefix.length(), dot < 0 ? key.length() : dot));
      }
    }
    return heads;
  }
}
