package lunting.data.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.grid.MergedAreas.Area;
import lunting.data.list.ListHead.Column;
import lunting.data.list.ListHead.Taken;
import org.jspecify.annotations.Nullable;

/** Walks down a sheet: which rows are heads, which say something of a plant, which are left out. */
final class SheetWalk {
  private static final List<ListKey> HELD = List.of(ListKey.TOWN, ListKey.COUNTY, ListKey.INDUSTRY);

  private final GridSheet sheet;
  private final Mapping mapping;
  private final Findings findings;
  private final HeadFinder finder;
  private final List<ListHead> heads = new ArrayList<>();
  private final List<ListRow> rows = new ArrayList<>();
  private final List<GridSheet.Row> above = new ArrayList<>();
  private final Set<Integer> toldColumns = new HashSet<>();
  private final Map<ListKey, Entry> held = new EnumMap<>(ListKey.class);
  private @Nullable Entry plant;

  private SheetWalk(GridSheet sheet, Mapping mapping, Findings findings) {
    this.sheet = sheet;
    this.mapping = mapping;
    this.findings = findings;
    this.finder = new HeadFinder(sheet, mapping);
  }

  /**
   * What a sheet holds.
   *
   * @param heads in order; empty where it has none
   * @param rows that say something of a plant
   * @param above the texts above the first head
   */
  record Walked(GridSheet sheet, List<ListHead> heads, List<ListRow> rows, List<String> above) {
    /** Whether it is a list: it has a head with a column of enterprises, or two that contest it. */
    boolean isList() {
      return heads.stream().anyMatch(SheetWalk::isList);
    }
  }

  private static boolean isList(ListHead head) {
    return head.columns().stream().anyMatch(column -> column.key() == ListKey.NAME);
  }

  /** Reads a sheet; what it leaves out is told only where it is a list at all. */
  static Walked of(GridSheet sheet, Mapping mapping, Findings findings) {
    Findings own = new Findings("", ListImport.MAX_FINDINGS);
    SheetWalk walk = new SheetWalk(sheet, mapping, own);
    walk.walk();
    List<String> above = walk.above.stream().map(walk::first).toList();
    Walked walked = new Walked(sheet, List.copyOf(walk.heads), List.copyOf(walk.rows), above);
    if (walked.isList()) {
      findings.take(own);
    }
    return walked;
  }

  private void walk() {
    ListHead head = null;
    for (GridSheet.Row row : sheet.rows()) {
      if (head != null && row.number() <= head.last()) {
        continue;
      }
      ListHead next = finder.at(row);
      if (next != null) {
        tellHead(head, next, row);
        if (head == null || !head.isSame(next)) {
          // The head again, as on every printed page, is no new table: what was above holds on.
          held.clear();
          plant = null;
        }
        head = next;
        heads.add(next);
      } else if (head == null) {
        above.add(row);
        tellRow(RowFaults.ABOVE_HEAD, row);
      } else {
        row(head, row);
      }
    }
  }

  private void row(ListHead head, GridSheet.Row row) {
    if (isLeftOut(head, row)) {
      return;
    }
    Map<ListKey, Entry> entries = entries(head, row);
    Entry name = entries.get(ListKey.NAME);
    boolean lines = entries.containsKey(ListKey.LINE) || entries.containsKey(ListKey.CAPACITY);
    if (name == null && (plant == null || !lines)) {
      tellRow(RowFaults.NAMELESS, row);
      return;
    }
    if (row.hidden()) {
      tellRow(RowFaults.HIDDEN_ROW, row);
    }
    boolean goesOn = name == null || (plant != null && plant.isSame(name));
    for (ListKey key : HELD) {
      Entry entry = entries.get(key);
      if (entry != null) {
        hold(key, entry);
      } else if (!goesOn && head.taken().containsKey(key) && held.containsKey(key)) {
        entries.put(key, holding(key, head, row));
      }
    }
    if (name == null && plant != null) {
      entries.put(ListKey.NAME, plant);
    }
    plant = name == null ? plant : name;
    rows.add(new ListRow(sheet, row.number(), head, entries, goesOn));
    tellCaptionless(head, row);
  }

  /** Tells once of a column that holds something under no caption. */
  private void tellCaptionless(ListHead head, GridSheet.Row row) {
    row.cells()
        .forEach((column, cell) -> {
          if (!head.covers(column, sheet.merged()) && toldColumns.add(column)) {
            Place place = sheet.place(row.number(), column);
            findings.report(RowFaults.NO_CAPTION, place, Folding.clean(cell.shown()));
          }
        });
  }

  private void hold(ListKey key, Entry entry) {
    Entry before = held.put(key, entry);
    boolean other = before != null && !Folding.key(before.text()).equals(Folding.key(entry.text()));
    if (key == ListKey.COUNTY && other && !sameRow(entry, held.get(ListKey.TOWN))) {
      // A town of the county above does not hold on into another county.
      held.remove(ListKey.TOWN);
    }
  }

  private static boolean sameRow(Entry entry, @Nullable Entry town) {
    return town != null && town.row() >= entry.row();
  }

  private Entry holding(ListKey key, ListHead head, GridSheet.Row row) {
    Entry from = Objects.requireNonNull(held.get(key));
    Column column = Objects.requireNonNull(head.taken().get(key));
    findings.report(
        RowFaults.HELD.with("key", key.title()).with("from", from.place().printed()),
        sheet.place(row.number(), column.column()),
        from.text());
    return from;
  }

  /** Whether a row is left out whatever else it says, which is told. */
  private boolean isLeftOut(ListHead head, GridSheet.Row row) {
    Integer first = mapping.rows().first();
    if (!head.namesPlants()) {
      return tellRow(RowFaults.NOT_READ, row);
    }
    if (first != null && heads.size() == 1 && row.number() < first) {
      return tellRow(RowFaults.BEFORE_FIRST, row);
    }
    if (isTotal(head, row)) {
      return tellRow(RowFaults.TOTAL, row);
    }
    if (Rows.isNote(first(row))) {
      return tellRow(RowFaults.NOTE, row);
    }
    for (ListKey key : List.of(ListKey.NUMBER, ListKey.ID, ListKey.NAME)) {
      if (Rows.isExample(text(head, row, key))) {
        return tellRow(RowFaults.EXAMPLE, row);
      }
    }
    return isTitle(head, row) && tellRow(RowFaults.TITLE_ROW, row);
  }

  private boolean isTotal(ListHead head, GridSheet.Row row) {
    for (ListKey key :
        List.of(ListKey.NUMBER, ListKey.ID, ListKey.TOWN, ListKey.COUNTY, ListKey.NAME)) {
      if (Rows.isTotal(text(head, row, key))) {
        return true;
      }
    }
    return Rows.isTotal(first(row));
  }

  /** Whether the first text is merged across columns, unless its caption is merged the same way. */
  private boolean isTitle(ListHead head, GridSheet.Row row) {
    int column = row.cells().firstKey();
    Area area = sheet.merged().at(row.number(), column);
    if (area == null || area.width() == 1) {
      return false;
    }
    Area caption = sheet.merged().at(head.last(), column);
    return caption == null || caption.left() != area.left() || caption.right() != area.right();
  }

  private String text(ListHead head, GridSheet.Row row, ListKey key) {
    Column column = head.taken().get(key);
    GridCell cell = column == null ? null : row.cells().get(column.column());
    return cell == null ? "" : Folding.clean(cell.shown());
  }

  private String first(GridSheet.Row row) {
    return Folding.clean(row.cells().firstEntry().getValue().shown());
  }

  private Map<ListKey, Entry> entries(ListHead head, GridSheet.Row row) {
    Map<ListKey, Entry> entries = new EnumMap<>(ListKey.class);
    head.taken()
        .forEach((key, column) -> {
          Entry entry = entry(row.number(), column.column());
          if (entry != null && !Folding.isNothing(entry.text()) && isUsable(key, entry, row)) {
            entries.put(key, entry);
          }
        });
    return entries;
  }

  /** Whether a cell has a value at all; a fault is told at the cell that holds it. */
  private boolean isUsable(ListKey key, Entry entry, GridSheet.Row row) {
    Findings told = entry.row() == row.number() ? findings : new Findings("");
    return EntryFault.isFine(key, entry, told);
  }

  private @Nullable Entry entry(int row, int column) {
    Area area = sheet.merged().at(row, column);
    if (area == null) {
      GridCell cell = sheet.cell(row, column);
      return cell == null ? null : new Entry(sheet, row, column, 1, cell);
    }
    GridCell cell = area.left() == column ? sheet.cell(area.top(), column) : null;
    return cell == null ? null : new Entry(sheet, area.top(), column, area.height(), cell);
  }

  private void tellHead(@Nullable ListHead before, ListHead head, GridSheet.Row row) {
    if (before != null) {
      tellRow(
          before.isSame(head)
              ? RowFaults.HEAD_AGAIN
              : isList(head) ? RowFaults.FURTHER_HEAD : RowFaults.HEAD_WITHOUT_NAMES,
          row);
    } else if (!isList(head)) {
      tellRow(RowFaults.HEAD_WITHOUT_NAMES, row);
    }
    if (isList(head) && heads.stream().noneMatch(head::isSame)) {
      head.columns().forEach(column -> tellColumn(head, column));
    }
  }

  private void tellColumn(ListHead head, Column column) {
    ListKey key = column.key();
    switch (column.taken()) {
      case NAMED, MAPPED -> {}
      case GUESSED -> {
        if (key != null) {
          tellCaption(RowFaults.GUESSED_COLUMN.with("key", key.title()), column);
        }
      }
      case UNKNOWN -> tellCaption(RowFaults.UNKNOWN_COLUMN, column);
      case LEFT_OUT -> tellCaption(RowFaults.COLUMN_NOT_WANTED, column);
      case CONTESTED -> tellContested(head, column);
    }
    if (column.isTaken()
        && key != null
        && sheet.hiddenColumns().contains(column.column())
        && toldColumns.add(column.column())) {
      tellCaption(
          RowFaults.HIDDEN_COLUMN
              .with("column", GridSheet.letters(column.column()))
              .with("key", key.title()),
          column);
    }
  }

  private void tellContested(ListHead head, Column column) {
    String other = "";
    for (Column each : head.columns()) {
      if (each.key() == column.key()
          && each.column() != column.column()
          && each.taken() == Taken.CONTESTED) {
        other = sheet.place(each.row(), each.column()).printed();
      }
    }
    ListKey key = Objects.requireNonNull(column.key());
    tellCaption(
        key == ListKey.NAME
            ? RowFaults.TWO_NAMES.with("other", other)
            : RowFaults.CONTESTED_COLUMN.with("other", other).with("key", key.title()),
        column);
  }

  private void tellCaption(Fault fault, Column column) {
    findings.report(fault, sheet.place(column.row(), column.column()), column.caption());
  }

  /** Tells of a row at its first cell; true, as a row that is told of so is done with. */
  private boolean tellRow(Fault fault, GridSheet.Row row) {
    Place place = sheet.place(row.number(), row.cells().firstKey());
    findings.report(fault.offer("row", String.valueOf(row.number())), place, first(row));
    return true;
  }
}
