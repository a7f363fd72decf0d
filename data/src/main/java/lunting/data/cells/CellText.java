package lunting.data.cells;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in cells, so that what is written is what is read back.
 *
 * <p>Shape: a cell is read without the blanks around it, and one that is blank is no value. A text
 * that would not survive that is written in double quotes: {@code ""} is the empty text, {@code " a
 * "} keeps its blanks. Characters that a workbook cannot hold are written {@code _xHHHH_}, as
 * spreadsheet programs do.
 */
public final class CellText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** A byte order mark and a blank without width, which programs paste along. */
  private static final String INVISIBLE = "\ufeff\u200b";

  private CellText() {}

  /**
   * The cell of a text.
   *
   * @param free whether the reader keeps full-width characters as they are
   */
  public static String write(String text, boolean free) {
    return escape(text.equals(read(text, free)) ? text : '"' + text + '"');
  }

  /**
   * The text of a cell; null if the cell is blank.
   *
   * @param free whether full-width characters stay as they are; else they become their plain forms
   */
  public static @Nullable String read(String cell, boolean free) {
    String stripped = strip(cell);
    if (stripped.isEmpty()) {
      return null;
    }
    int last = stripped.length() - 1;
    if (last > 0 && stripped.charAt(0) == '"' && stripped.charAt(last) == '"') {
      return stripped.substring(1, last);
    }
    return free ? stripped : strip(halfWidth(stripped));
  }

  /** Full-width letters, digits, signs and blanks as their plain forms (全角转半角). */
  public static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        plain.append((char) (c - '！' + '!'));
      } else {
        plain.append(c == '\u3000' || c == '\u00a0' ? ' ' : c);
      }
    }
    return plain.toString();
  }

  /** The text without the blanks around it, however a spreadsheet program spells a blank. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A text of any kind with the characters that a workbook cannot hold spelled out. */
  public static String escape(String text) {
    StringBuilder cell = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped =
          isForeign(text, i)
              || (c == '_' && ESCAPED.matcher(text).region(i, text.length()).lookingAt());
      if (escaped && cell == null) {
        cell = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (cell != null) {
        cell.append(escaped ? String.format(Locale.ROOT, "_x%04X_", (int) c) : String.valueOf(c));
      }
    }
    return cell == null ? text : cell.toString();
  }

  /** The characters that {@link #escape} spelled out, and programs that write workbooks. */
  static String unescape(String cell) {
    if (!cell.contains("_x")) {
      return cell;
    }
    return ESCAPED
        .matcher(cell)
        .replaceAll(match ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** Whether XML has no place for the character at this index. */
  private static boolean isForeign(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return (c < ' ' && c != '\t' && c != '\n') || c == '\ufffe' || c == '\uffff';
  }

  /** Whether a text shows nothing. */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
  }
}
