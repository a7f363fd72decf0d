package lunting.data.grid;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Set;
import lunting.data.cells.TooLargeException;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text file of separated values: UTF-8 with or without byte order mark, GB18030, or the
 * “Unicode text” of spreadsheet programs.
 */
final class CsvGrid {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private CsvGrid() {}

  static @Nullable Grid read(InputFile file, Findings findings) throws TooLargeException {
    byte[] content = file.content();
    for (Reading reading : readings(content)) {
      String text = decoded(content, reading);
      if (text != null) {
        List<GridSheet.Row> rows = CsvRows.of(text, file.limits().cells(), findings);
        if (rows == null) {
          return null;
        }
        GridSheet sheet = new GridSheet("", false, rows, MergedAreas.NONE, Set.of());
        return new Grid(
            List.of(sheet), reading.charset().equals(UTF_8) ? "" : reading.charset().name());
      }
    }
    findings.report(GridFaults.ENCODING.with("offset", goodBytes(content) + 1), Place.root(), null);
    return null;
  }

  /** A way to read the bytes: their encoding, and how many bytes its mark takes. */
  private record Reading(Charset charset, int mark) {}

  private static List<Reading> readings(byte[] content) {
    int first = content.length > 0 ? content[0] & 0xFF : 0;
    int second = content.length > 1 ? content[1] & 0xFF : 0;
    int third = content.length > 2 ? content[2] & 0xFF : 0;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return List.of(new Reading(UTF_8, 3));
    }
    if (first == 0xFF && second == 0xFE) {
      return List.of(new Reading(UTF_16LE, 2));
    }
    if (first == 0xFE && second == 0xFF) {
      return List.of(new Reading(UTF_16BE, 2));
    }
    return List.of(new Reading(UTF_8, 0), new Reading(GB18030, 0));
  }

  private static @Nullable String decoded(byte[] content, Reading reading) {
    try {
      return reading
          .charset()
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, reading.mark(), content.length - reading.mark()))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** How many bytes are good UTF-8. */
  private static int goodBytes(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(bytes, CharBuffer.allocate(content.length), true);
    return bytes.position();
  }
}
