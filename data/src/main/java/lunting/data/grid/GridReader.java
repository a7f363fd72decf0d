package lunting.data.grid;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import lunting.data.cells.CellLimits;
import lunting.data.cells.Reason;
import lunting.data.cells.TooLargeException;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Place;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spreadsheet file: {@code .xlsx}, {@code .xls} or {@code .csv}, told apart by their first
 * bytes, as many systems give files a name that is not theirs.
 */
public final class GridReader {
  /** A file may have at most this many bytes. */
  public static final int MAX_BYTES = 40_000_000;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};

  /** So much of a text is looked at to find a web page. */
  private static final int FIRST_BYTES = 500;

  private GridReader() {}

  /**
   * The file's sheets; null where it cannot be read, with the finding reported.
   *
   * <p>Fails: never with an exception, whatever the bytes are.
   */
  public static @Nullable Grid read(InputFile file, Findings findings) {
    byte[] content = file.content();
    if (content.length == 0) {
      findings.report(GridFaults.EMPTY, Place.root(), null);
      return null;
    }
    try {
      if (content.length > MAX_BYTES) {
        throw CellLimits.tooManyBytes(content.length, MAX_BYTES);
      }
      if (begins(content, ZIP)) {
        return XlsxGrid.read(file, findings);
      }
      if (begins(content, OLE2)) {
        return XlsGrid.read(content, file.limits());
      }
      if (isWebPage(content)) {
        findings.report(GridFaults.WEB_PAGE, Place.root(), null);
        return null;
      }
      return CsvGrid.read(file, findings);
    } catch (TooLargeException e) {
      findings.report(GridFaults.TOO_LARGE.with("limit", e.limit()), Place.root(), null);
    } catch (EncryptedDocumentException e) {
      findings.report(GridFaults.ENCRYPTED, Place.root(), null);
    } catch (IOException | RuntimeException e) {
      // The libraries answer a damaged file with exceptions of every kind.
      findings.report(GridFaults.DAMAGED.with("reason", Reason.of(e)), Place.root(), null);
    }
    return null;
  }

  private static boolean begins(byte[] content, int[] mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWebPage(byte[] content) {
    String first =
        new String(content, 0, Math.min(content.length, FIRST_BYTES), ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String bare = first.replaceFirst("^[^<a-z0-9]+", "");
    return bare.startsWith("<") && (first.contains("<html") || first.contains("<table"));
  }
}
