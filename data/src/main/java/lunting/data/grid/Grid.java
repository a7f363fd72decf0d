package lunting.data.grid;

import java.util.List;
import lunting.data.cells.CellLimits;
import lunting.data.finding.Corrections;

/**
 * The sheets of a spreadsheet file, in the file's order. A CSV file is one sheet without a name.
 *
 * @param readAs the encoding of a text file where it is not UTF-8; empty otherwise
 */
public record Grid(List<GridSheet> sheets, String readAs) {
  /** Columns with content: a season plan has one a day, a list some thirty. */
  public static final int MAX_COLUMNS = CellLimits.MAX_FILLED_COLUMNS;

  /** Copies the list. */
  public Grid {
    sheets = List.copyOf(sheets);
  }

  /** The sheets with what was written into their cells. */
  public Grid corrected(Corrections corrections) {
    return corrections.isEmpty()
        ? this
        : new Grid(sheets.stream().map(sheet -> sheet.corrected(corrections)).toList(), readAs);
  }
}
