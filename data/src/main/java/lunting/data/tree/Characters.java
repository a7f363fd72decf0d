package lunting.data.tree;

/** Which characters a text may have. */
public final class Characters {
  private Characters() {}

  /**
   * Whether every character can be written to each of our outputs: no control characters but tab
   * and line breaks, no half of a surrogate pair. A carriage return stands only before a line feed:
   * alone it breaks a line for some programs and not for others.
   */
  public static boolean printable(String text) {
    return text.codePoints().allMatch(Characters::printable)
        && text.replace("\r\n", "").indexOf('\r') < 0;
  }

  private static boolean printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
      case Character.SURROGATE -> false;
      default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
    };
  }
}
