package lunting.data.book;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import lunting.data.cells.SheetRows;

/** The range of a sheet's cells, which readers that stream a sheet take its size from. */
final class SheetRange {
  private static final String UNKNOWN = "<dimension ref=\"A1\"/>";
  private static final String CELL = "<c r=\"";

  private SheetRange() {}

  /** The XML of a sheet with its range; cells stand in it row by row. */
  static byte[] written(byte[] sheet) {
    String xml =
        new String(sheet, ISO_8859_1); // only ASCII is looked at: the bytes stay as they are
    int lastColumn = 0;
    int lastRow = 0;
    for (int at = xml.indexOf(CELL); at >= 0; at = xml.indexOf(CELL, at + 1)) {
      int column = 0;
      int i = at + CELL.length();
      for (; xml.charAt(i) >= 'A' && xml.charAt(i) <= 'Z'; i++) {
        column = column * 26 + xml.charAt(i) - 'A' + 1;
      }
      lastColumn = Math.max(lastColumn, column);
      lastRow = Integer.parseInt(xml, i, xml.indexOf('"', i), 10);
    }
    if (lastRow == 0) {
      return sheet;
    }
    String range = "A1:" + SheetRows.letters(lastColumn - 1) + lastRow;
    return xml.replaceFirst(UNKNOWN, "<dimension ref=\"" + range + "\"/>").getBytes(ISO_8859_1);
  }
}
