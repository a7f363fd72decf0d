package lunting.data.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import lunting.data.finding.Fault;
import lunting.data.finding.FileFaults;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a JSON file into text, and says what else the file may be. */
public final class JsonText {
  /** A file may have at most this many bytes: some ten times a province. */
  public static final int MAX_BYTES = 40_000_000;

  private JsonText() {}

  /**
   * The text from 0 to its limit, without byte order mark; null where it is no UTF-8, with the
   * finding reported.
   */
  static @Nullable CharBuffer decode(byte[] content, Findings findings) {
    if (content.length == 0) {
      findings.report(FileFaults.EMPTY, Place.root(), null);
      return null;
    }
    if (content.length > MAX_BYTES) {
      findings.report(
          FileFaults.TOO_LARGE.with("size", content.length).with("limit", MAX_BYTES),
          Place.root(),
          null);
      return null;
    }
    Fault form = otherForm(content);
    if (form != null) {
      findings.report(form, Place.root(), null);
      return null;
    }
    String unicode = otherUnicode(content);
    if (unicode != null) {
      findings.report(FileFaults.OTHER_UNICODE.with("encoding", unicode), Place.root(), null);
      return null;
    }
    return utf8(content, findings);
  }

  private static @Nullable Fault otherForm(byte[] content) {
    return switch (FileForm.of(content)) {
      case ZIP -> FileFaults.WORKBOOK;
      case OLE2 -> FileFaults.OLD_WORKBOOK;
      case MARKUP, OTHER -> null;
    };
  }

  /** The other Unicode encoding it is in, by its byte order mark or by the zeros of its ASCII. */
  private static @Nullable String otherUnicode(byte[] content) {
    int[] first = new int[4];
    for (int i = 0; i < 4; i++) {
      first[i] = i < content.length ? content[i] & 0xFF : -1;
    }
    boolean marked32 = first[0] == 0xFF && first[1] == 0xFE && first[2] == 0 && first[3] == 0;
    if (marked32 || (first[0] == 0 && first[1] == 0) || (first[1] == 0 && first[2] == 0)) {
      return "UTF-32";
    }
    boolean marked16 =
        (first[0] == 0xFF && first[1] == 0xFE) || (first[0] == 0xFE && first[1] == 0xFF);
    return marked16 || first[0] == 0 || first[1] == 0 ? "UTF-16" : null;
  }

  private static @Nullable CharBuffer utf8(byte[] content, Findings findings) {
    int mark = marked(content) ? 3 : 0;
    ByteBuffer bytes = ByteBuffer.wrap(content, mark, content.length - mark);
    CharBuffer text = CharBuffer.allocate(content.length - mark);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, text, true);
    if (!result.isError()) {
      return text.flip();
    }
    if (looksLikeGb18030(content)) {
      findings.report(FileFaults.GB18030, Place.root(), null);
    } else {
      findings.report(FileFaults.NOT_UTF8.with("offset", bytes.position() + 1), Place.root(), null);
    }
    return null;
  }

  private static boolean marked(byte[] content) {
    return content.length >= 3
        && (content[0] & 0xFF) == 0xEF
        && (content[1] & 0xFF) == 0xBB
        && (content[2] & 0xFF) == 0xBF;
  }

  /**
   * Whether the bytes are good GB18030 and bad UTF-8. One damaged byte in a UTF-8 file often leaves
   * good GB18030 too, but then most of its Chinese still reads well as UTF-8.
   */
  private static boolean looksLikeGb18030(byte[] content) {
    try {
      Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException e) {
      return false;
    }
    String asUtf8 = new String(content, StandardCharsets.UTF_8);
    long damaged = asUtf8.chars().filter(c -> c == '\uFFFD').count();
    long chinese = asUtf8.chars().filter(c -> c >= 0x2E80 && c < 0xFFFD).count();
    return damaged > chinese;
  }
}
