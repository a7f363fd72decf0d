package lunting.data.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import lunting.data.cells.CellLimits;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetRows;

/** Gives what stands in merged cells of days to every day and line that they stand for. */
final class MergedDays {
  private MergedDays() {}

  /** The rows of a sheet with the content of merged cells in each of these columns. */
  static List<SheetRows.Row> spread(SheetRows sheet, NavigableSet<Integer> columns) {
    if (sheet.merges().isEmpty()) {
      return sheet.rows();
    }
    List<SheetRows.Row> rows = new ArrayList<>();
    Map<Integer, SheetRows.Row> byNumber = new HashMap<>();
    for (SheetRows.Row row : sheet.rows()) {
      SheetRows.Row copy = new SheetRows.Row(row.number(), new TreeMap<>(row.cells()));
      rows.add(copy);
      byNumber.put(row.number(), copy);
    }
    int steps = 0;
    for (SheetRows.Merge merge : sheet.merges()) {
      SheetRows.Row first = byNumber.get(merge.firstRow());
      SheetCell content = first == null ? null : first.cells().get(merge.firstColumn());
      if (content == null || !columns.contains(merge.firstColumn())) {
        continue;
      }
      for (int number = merge.firstRow(); number <= merge.lastRow(); number++) {
        SheetRows.Row row = byNumber.get(number);
        for (int column : columns.subSet(merge.firstColumn(), true, merge.lastColumn(), true)) {
          if (++steps > CellLimits.MAX_SPREAD) {
            return rows;
          }
          if (row != null) {
            row.cells().putIfAbsent(column, content);
          }
        }
      }
    }
    return rows;
  }
}
