package lunting.data.paper;

/**
 * Lines of iCalendar folded where they have more than 75 bytes (RFC 5545, 3.1), never inside a
 * character. The library folds by characters, of which a Chinese one has three bytes.
 */
final class FoldedLines {
  private static final int MAX_BYTES = 75;

  private FoldedLines() {}

  /** A text that is folded anyhow, folded as it should be; lines end in CRLF. */
  static String of(String anyhow) {
    String text = anyhow.replace("\r\n ", "");
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' || c == '\n') {
        bytes = 0;
      } else if (bytes + utf8Bytes(c) > MAX_BYTES) {
        folded.append("\r\n ");
        bytes = 1 + utf8Bytes(c);
      } else {
        bytes += utf8Bytes(c);
      }
      folded.appendCodePoint(c);
    }
    return folded.toString();
  }

  private static int utf8Bytes(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}
