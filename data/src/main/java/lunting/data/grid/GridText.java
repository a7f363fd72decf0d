package lunting.data.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells as files hold them. */
final class GridText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private GridText() {}

  /** Whether a text shows nothing, however a program spells a blank. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
      if (!blank) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(char c) {
    return c == '\ufeff' || c == '\u200b' || c == '\u0000';
  }

  /** A text of an .xlsx file with the characters that XML cannot hold ({@code _x000D_}). */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
