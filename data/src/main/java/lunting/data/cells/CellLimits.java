package lunting.data.cells;

import lunting.data.text.Sentence;

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
    return new TooLargeException(
        Sentence.of("单元格多于 {limit} 个", "more than {limit} cells").with("limit", limit));
  }

  /** Of a workbook with more than {@link #MAX_SHEETS}. */
  public static TooLargeException tooManySheets() {
    return new TooLargeException(
        Sentence.of("工作表多于 {limit} 张", "more than {limit} sheets").with("limit", MAX_SHEETS));
  }

  /** Of a file with more bytes than this. */
  public static TooLargeException tooManyBytes(int size, int limit) {
    return new TooLargeException(
        Sentence.of("{size} 字节，多于 {limit} 字节", "{size} bytes, more than {limit} bytes")
            .with("size", size)
            .with("limit", limit));
  }

  static TooLargeException textTooLong() {
    return new TooLargeException(
        Sentence.of("一格中多于 {limit} 字", "more than {limit} characters in a cell")
            .with("limit", MAX_TEXT));
  }
}
