package lunting.data.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Workbooks without a clock in them: the same content gives the same bytes.
 *
 * <p>The library stamps the time of writing into the document's properties and its archive; both
 * become one fixed time.
 */
final class SteadyWorkbook {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String STAMP = "2020-11-26T00:00:00Z";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 11, 26, 0, 0);

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
      return steady(stamped.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed.", e);
    }
  }

  private static byte[] steady(byte[] stamped) throws IOException {
    ByteArrayOutputStream steady = new ByteArrayOutputStream(stamped.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(stamped));
        ZipOutputStream out = new ZipOutputStream(steady)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(same);
        if (entry.getName().equals(PROPERTIES)) {
          out.write(
              new String(in.readAllBytes(), UTF_8)
                  .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", STAMP)
                  .getBytes(UTF_8));
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return steady.toByteArray();
  }
}
