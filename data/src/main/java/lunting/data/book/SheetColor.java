package lunting.data.book;

/** The colours of the plan's workbook; none of them says anything that the cell does not. */
final class SheetColor {
  static final String HEADER = "DDE6EE";
  static final String WEEKEND = "C9D6E2";
  static final String STOP = "B3261E";
  static final String STOP_WORDS = "FFFFFF";
  static final String LIMIT = "F5C469";
  static final String SUM = "F1F4F7";
  static final String GRID = "C4CDD5";

  private SheetColor() {}
}
