package lunting.data.sheet;

import java.util.List;
import java.util.NavigableMap;
import lunting.data.finding.Place;

/**
 * The rows of a sheet that hold anything, as they stand in the file.
 *
 * @param name the sheet's name as the user sees it
 */
public record SheetRows(String name, List<Row> rows) {
  /** Copies the list. */
  public SheetRows {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number as the user sees it, from 1
   * @param cells column, from 0, to content
   */
  public record Row(int number, NavigableMap<Integer, SheetCell> cells) {}

  /** Where a cell stands: {@code lines!D7}. */
  public Place place(int row, int column) {
    return new Place.Cell(name + "!" + letters(column) + row);
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
