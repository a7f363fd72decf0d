package lunting.data.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetRows;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose header row was understood.
 *
 * @param columns the known columns that it has, each with its index
 * @param rows the rows below the header row that hold anything in these columns
 */
public record SheetTable(
    RegistrySheet sheet, SheetRows source, Map<Column, Integer> columns, List<SheetRows.Row> rows) {

  /**
   * The table of a sheet; null where a column that it needs is missing. All faults are reported.
   */
  public static @Nullable SheetTable of(RegistrySheet sheet, SheetRows source, CellNode reader) {
    Findings findings = reader.findings();
    Map<Column, Integer> columns = new LinkedHashMap<>();
    List<SheetRows.Row> below = new ArrayList<>(source.rows());
    int headerRow = 1;
    if (!below.isEmpty()) {
      SheetRows.Row header = below.removeFirst();
      headerRow = header.number();
      header
          .cells()
          .forEach((index, cell) -> caption(sheet, source, header, index, cell, columns, reader));
      reportUncaptioned(source, header, below, reader);
      below.removeIf(row -> columns.values().stream().noneMatch(row.cells()::containsKey));
      MergedCells.spread(source, columns, below, reader);
    }
    boolean complete = true;
    for (Column column : sheet.columns()) {
      if (column.presence() == Column.Presence.REQUIRED && !columns.containsKey(column)) {
        complete = false;
        findings.report(
            SheetFaults.NO_COLUMN.with("sheet", source.name()).with("column", column.header()),
            source.place(headerRow, 0),
            null);
      }
    }
    return complete ? new SheetTable(sheet, source, columns, below) : null;
  }

  /** Where a row's value of a column stands, or would stand. */
  Place place(SheetRows.Row row, @Nullable Column column) {
    Integer index = column == null ? null : columns.get(column);
    return source.place(row.number(), index == null ? 0 : index);
  }

  private static void caption(
      RegistrySheet sheet,
      SheetRows source,
      SheetRows.Row header,
      int index,
      SheetCell cell,
      Map<Column, Integer> columns,
      CellNode reader) {
    Findings findings = reader.findings();
    Place place = source.place(header.number(), index);
    String written = CellText.strip(reader.shown(cell));
    Column column = Caption.find(written, sheet);
    if (column == null) {
      findings.report(
          SheetFaults.UNKNOWN_COLUMN
              .with("sheet", source.name())
              .with("maybe", Caption.maybe(written, sheet))
              .with("known", Caption.known(sheet)),
          place,
          written);
      return;
    }
    Integer first = columns.putIfAbsent(column, index);
    if (first != null) {
      String firstPlace = source.place(header.number(), first).printed();
      findings.report(SheetFaults.SAME_COLUMN.with("first", firstPlace), place, written);
    }
  }

  /** Reports the first cell of every column that has content but no caption. */
  private static void reportUncaptioned(
      SheetRows source, SheetRows.Row header, List<SheetRows.Row> below, CellNode reader) {
    Set<Integer> reported = new HashSet<>();
    for (SheetRows.Row row : below) {
      row.cells()
          .forEach((index, cell) -> {
            if (!header.cells().containsKey(index) && reported.add(index)) {
              reader
                  .findings()
                  .report(
                      SheetFaults.NO_CAPTION,
                      source.place(row.number(), index),
                      reader.shown(cell));
            }
          });
    }
  }
}
