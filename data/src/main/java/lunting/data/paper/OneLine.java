package lunting.data.paper;

import java.util.regex.Pattern;

/**
 * A text as one line of plain characters. Names come from files that anybody may write: a break or
 * another control character inside one would end a line of a calendar or a row of a list.
 */
final class OneLine {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  private OneLine() {}

  /** The text with a blank in place of control characters and breaks, and none around it. */
  static String of(String text) {
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }
}
