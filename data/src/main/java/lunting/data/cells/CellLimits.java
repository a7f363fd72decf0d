package lunting.data.cells;

/** How much of a workbook is read: more than any list or plan has. */
public final class CellLimits {
  /** Rows with content in one sheet: a province has some twenty thousand lines. */
  public static final int MAX_ROWS = 100_000;

  /**
   * Cells with content in one workbook: the lines of a province have some nine hundred thousand.
   */
  public static final int MAX_CELLS = 1_000_000;

  /** Cells with content in one row: the plan of a year has some four hundred. */
  public static final int MAX_FILLED_COLUMNS = 2_000;

  /** Sheets in one workbook. */
  public static final int MAX_SHEETS = 200;

  private CellLimits() {}

  static TooLargeException tooManyCells() {
    return new TooLargeException("more than " + MAX_CELLS + " cells");
  }
}
