package lunting.data.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import lunting.data.cells.WorkbookParts;
import org.dhatim.fastexcel.Workbook;

/**
 * Workbooks without a clock in them: the same content gives the same bytes.
 *
 * <p>The library stamps the time of writing into the document's properties and its archive; both
 * become one fixed time. It also writes that every sheet has one cell, which some readers believe.
 */
final class SteadyWorkbook {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String STAMP = "2020-11-26T00:00:00Z";

  private SteadyWorkbook() {}

  /** What fills a workbook. */
  interface Content {
    void fill(Workbook workbook);
  }

  /** The bytes of a workbook with this content. */
  static byte[] write(Content content) {
    try {
      ByteArrayOutputStream stamped = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(stamped, "Lunting", null)) {
        content.fill(workbook);
      }
      Map<String, byte[]> parts = WorkbookParts.unpack(stamped.toByteArray());
      parts.computeIfPresent(PROPERTIES, (name, part) -> unstamped(part));
      parts.replaceAll((name, part) -> name.startsWith(SHEETS) ? SheetRange.written(part) : part);
      return WorkbookParts.pack(parts);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed.", e);
    }
  }

  private static byte[] unstamped(byte[] properties) {
    return new String(properties, UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", STAMP)
        .getBytes(UTF_8);
  }
}
