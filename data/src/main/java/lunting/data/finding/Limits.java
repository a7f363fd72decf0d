package lunting.data.finding;

/**
 * How much of a file is read at most. A file of few bytes may hold millions of cells, so its bytes
 * alone say nothing.
 *
 * @param cells with content in a workbook or a text file
 * @param rows with content in one sheet
 * @param unpackedBytes of all parts of a workbook
 * @param oldWorkbookBytes of an .xls, which is read as a whole before anything is counted
 * @param values keys, values and brackets of JSON
 */
public record Limits(int cells, int rows, int unpackedBytes, int oldWorkbookBytes, int values) {
  /**
   * Of a file that whoever reads it has at hand: the lines of a province have some nine hundred
   * thousand cells, a million empty rows that somebody gave a style 250 MB.
   */
  public static final Limits AT_HAND =
      new Limits(1_000_000, 100_000, 600_000_000, 40_000_000, 3_000_000);

  /**
   * Of a file that was sent to a server, which others wait for: more than two cities, whose plans
   * have a hundred thousand cells in 10 MB, their lists a hundred thousand values.
   */
  public static final Limits SENT = new Limits(250_000, 25_000, 100_000_000, 6_000_000, 600_000);
}
