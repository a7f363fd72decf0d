package lunting.data.tree;

/** Which characters a text may have. */
public final class Characters {
  private static final char DELETE = 0x7F;

  private Characters() {}

  /**
   * Whether every character can be written to each of our outputs: no control characters but tab
   * and line breaks, no half of a surrogate pair. A carriage return stands only before a line feed:
   * alone it breaks a line for some programs and not for others.
   */
  public static boolean printable(String text) {
    int length = text.length();
    for (int i = 0; i < length; ) {
      char first = text.charAt(i);
      if (first >= ' ' && first < DELETE) {
        i++; // as most are
        continue;
      }
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean lone = codePoint == '\r' && (i == length || text.charAt(i) != '\n');
      if (lone || !printable(codePoint)) {
        return false;
      }
    }
    return true;
  }

  private static boolean printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
      case Character.SURROGATE -> false;
      default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
    };
  }
}
