package lunting.data.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.cells.CellLimits;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetRows;
import lunting.data.finding.Fault;

/**
 * Gives the content of merged cells to every row that they stand for. A number is not given on:
 * whether it is each row's or theirs together, only the planner knows.
 */
final class MergedCells {
  private final SheetRows source;
  private final CellNode reader;
  private final Map<Integer, Column> columns = new HashMap<>();

  private MergedCells(SheetRows source, Map<Column, Integer> columns, CellNode reader) {
    this.source = source;
    this.reader = reader;
    columns.forEach((column, index) -> this.columns.put(index, column));
  }

  /** Fills the rows below a header; what cannot be given on is reported. */
  static void spread(
      SheetRows source, Map<Column, Integer> columns, List<SheetRows.Row> below, CellNode reader) {
    MergedCells merged = new MergedCells(source, columns, reader);
    if (!source.merges().isEmpty()) {
      below.replaceAll(row -> new SheetRows.Row(row.number(), new TreeMap<>(row.cells())));
    }
    int steps = 0;
    for (SheetRows.Merge merge : source.merges()) {
      int from = firstFrom(below, merge.firstRow());
      for (int i = from; i < below.size() && below.get(i).number() <= merge.lastRow(); i++) {
        if (++steps > CellLimits.MAX_SPREAD) {
          return;
        }
        merged.spread(merge, below.get(from), below.get(i));
      }
    }
  }

  private void spread(SheetRows.Merge merge, SheetRows.Row first, SheetRows.Row row) {
    SheetCell content =
        first.number() == merge.firstRow() ? first.cells().get(merge.firstColumn()) : null;
    if (content == null) {
      return;
    }
    String corner = source.place(merge.firstRow(), merge.firstColumn()).printed();
    for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
      int index = entry.getKey();
      Column column = entry.getValue();
      if (index > merge.firstColumn() && index <= merge.lastColumn()) {
        report(
            SheetFaults.MERGED_ACROSS.with("column", column.header()).with("first", corner),
            row,
            index,
            content);
      } else if (index == merge.firstColumn() && row.number() > merge.firstRow()) {
        if (column.kind() == Column.Kind.NUMBER) {
          report(
              SheetFaults.MERGED_FIGURE.with("column", column.header()).with("first", corner),
              row,
              index,
              content);
        } else {
          row.cells().putIfAbsent(index, content);
        }
      }
    }
  }

  private void report(Fault fault, SheetRows.Row row, int index, SheetCell content) {
    reader.findings().report(fault, source.place(row.number(), index), reader.shown(content));
  }

  /** The index of the first row from this number on. */
  private static int firstFrom(List<SheetRows.Row> rows, int number) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
