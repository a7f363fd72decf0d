package lunting.data.grid;

import java.util.List;

/**
 * The sheets of a spreadsheet file, in the file's order. A CSV file is one sheet without a name.
 *
 * @param readAs the encoding of a text file where it is not UTF-8; empty otherwise
 */
public record Grid(List<GridSheet> sheets, String readAs) {
  /** Cells with content in one file: a province has some half a million. */
  public static final int MAX_CELLS = 1_000_000;

  /** Sheets in one file. */
  public static final int MAX_SHEETS = 200;

  /** Columns with content: a season plan has one a day, a list some thirty. */
  public static final int MAX_COLUMNS = 2_000;

  /** Copies the list. */
  public Grid {
    sheets = List.copyOf(sheets);
  }
}
