package lunting.data.list;

import java.text.Normalizer;
import java.util.regex.Pattern;
import lunting.data.tree.Spelling;

/** Texts of lists without what people type as they like. */
final class Folding {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\ufeff\\u200b\\u0000]+");

  /** A blank that a Chinese character stands before or behind says nothing: 王 村 镇. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[\\p{IsHan}（）、，；：。“”]) +| +(?=[\\p{IsHan}（）、，；：。“”])");

  private static final Pattern NOTHING = Pattern.compile("[-/\\\\—–―‐−_]+");

  private Folding() {}

  /** One line, without the blanks around it and those between Chinese characters. */
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return BETWEEN.matcher(line).replaceAll("");
  }

  /** Full-width letters, digits and signs as their plain forms; line breaks stay. */
  static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Half-width and without blanks, in letters as they are written. */
  static String tight(String text) {
    return BLANKS.matcher(halfWidth(text)).replaceAll("");
  }

  /** Without blanks, half-width, in small letters: what two spellings of one thing share. */
  static String key(String text) {
    return isPlain(text) ? text : Spelling.folded(text);
  }

  /**
   * Whether nothing is to be done: nearly every cell of a long list is so, and costs no pattern.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c > ' ' && c < 'A') || (c > 'Z' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FA5);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text says nothing: blank, / or —. */
  static boolean isNothing(String text) {
    String folded = key(text);
    return folded.isEmpty() || NOTHING.matcher(folded).matches();
  }
}
