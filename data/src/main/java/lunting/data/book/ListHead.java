package lunting.data.book;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first row of a sheet that is a list: captions that stay in sight and on every page. */
final class ListHead {
  private ListHead() {}

  /**
   * Writes it, and sets how the list is printed.
   *
   * @param widths of the columns, in characters
   */
  static void write(Worksheet sheet, List<String> captions, List<Integer> widths) {
    for (int column = 0; column < captions.size(); column++) {
      sheet.value(0, column, captions.get(column));
      sheet.width(column, widths.get(column));
    }
    sheet
        .range(0, 0, 0, captions.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .fillColor(SheetColor.HEADER)
        .set();
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0); // as many pages down as it takes
  }
}
