package lunting.data.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.finding.Corrections;
import lunting.data.finding.Place;

/**
 * The rows of a sheet that hold anything, as they stand in the file.
 *
 * @param name the sheet's name as the user sees it
 * @param rows by their numbers
 * @param merges the ranges whose first cell stands for all
 */
public record SheetRows(String name, List<Row> rows, List<Merge> merges, Hidden hidden) {
  /** Copies the lists. */
  public SheetRows {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
  }

  /**
   * A row.
   *
   * @param number as the user sees it, from 1
   * @param cells column, from 0, to content
   */
  public record Row(int number, NavigableMap<Integer, SheetCell> cells) {}

  /** Merged cells: rows from 1, columns from 0, both ends included. */
  public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /**
   * What its program does not show.
   *
   * @param sheet whether it shows nothing of the sheet
   * @param rows by their numbers, as far as they hold anything
   * @param columns from 0
   */
  public record Hidden(boolean sheet, Set<Integer> rows, Set<Integer> columns) {
    /** Copies the sets. */
    public Hidden {
      rows = Set.copyOf(rows);
      columns = Set.copyOf(columns);
    }
  }

  /** The rows with what was written into their cells. */
  SheetRows corrected(Corrections corrections) {
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> cells = new TreeMap<>();
    rows.forEach(row -> cells.put(row.number(), row.cells()));
    corrections.writeInto(name, cells, SheetCell.Words::new);
    List<Row> corrected = new ArrayList<>();
    cells.forEach((number, each) -> corrected.add(new Row(number, each)));
    return new SheetRows(name, corrected, merges, hidden);
  }

  /** Where a cell stands: {@code lines!D7}. */
  public Place place(int row, int column) {
    return new Place.Cell(name + "!" + letters(column) + row);
  }

  /** A column as spreadsheet programs name it. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
