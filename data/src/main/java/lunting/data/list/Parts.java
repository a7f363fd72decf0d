package lunting.data.list;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell that holds several things: 、 ， ； 和 + and line breaks part them, but not inside
 * brackets.
 */
final class Parts {
  private static final String SIGNS = "、，,；;\n\r+";
  private static final String AND = "和及";

  /** 和 parts lines only behind the end of one: not in 和平窑. */
  private static final String ENDS = "#号线窑炉机条座台)）0123456789日天年da";

  private Parts() {}

  /** The parts in order, cleaned, none blank. */
  static List<String> of(String cell) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    String text = cell.replace("以及", "及");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += isOpening(c) ? 1 : isClosing(c) && depth > 0 ? -1 : 0;
      if (depth == 0 && cuts(text, i)) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    String clean = Folding.clean(part.toString());
    if (!clean.isEmpty()) {
      parts.add(clean);
    }
    part.setLength(0);
  }

  private static boolean cuts(String text, int at) {
    char c = text.charAt(at);
    if ((c == ',' || c == '，') && isThousands(text, at)) {
      return false;
    }
    if (AND.indexOf(c) >= 0) {
      String before = Folding.clean(text.substring(0, at));
      return !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }
    return SIGNS.indexOf(c) >= 0;
  }

  /** Whether a comma groups digits, all half-width or all full-width: 1,200. */
  private static boolean isThousands(String text, int at) {
    return at > 0
        && (text.charAt(at) == '，') == (text.charAt(at - 1) > '9')
        && Character.isDigit(text.charAt(at - 1))
        && at + 3 < text.length()
        && text.substring(at + 1, at + 4).chars().allMatch(Character::isDigit)
        && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)));
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（' || c == '[' || c == '【';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）' || c == ']' || c == '】';
  }
}
