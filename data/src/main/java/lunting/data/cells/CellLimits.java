package lunting.data.cells;

/**
 * How much of any workbook is read, whoever reads it: more than any list or plan has. What depends
 * on the reader stands in {@link lunting.data.finding.Limits}.
 */
public final class CellLimits {
  /** Cells with content in one row: the plan of a year has some four hundred. */
  public static final int MAX_FILLED_COLUMNS = 2_000;

  /** Sheets in one workbook. */
  public static final int MAX_SHEETS = 200;

  /** Characters in one cell, as many as spreadsheet programs hold. */
  public static final int MAX_TEXT = 32_767;

  /** Cells that merged ranges are spread over; they may overlap, as no program writes them. */
  public static final int MAX_SPREAD = 1_000_000;

  private CellLimits() {}

  /** Of a workbook or text file with more cells than this. */
  public static TooLargeException tooManyCells(int limit) {
    return new TooLargeException("more than " + limit + " cells");
  }

  static TooLargeException textTooLong() {
    return new TooLargeException("more than " + MAX_TEXT + " characters in a cell");
  }
}
