package lunting.data.cells;

import java.time.LocalDate;
import java.util.Locale;

/** A day as a sheet shows it, for messages and for columns that hold text. */
final class DayFormat {
  private DayFormat() {}

  /** The day in this format; where that has more than a day in it, as 2021/1/4. */
  static String shown(LocalDate day, String format) {
    StringBuilder shown = new StringBuilder();
    String code = format.split(";", 2)[0];
    for (int i = 0; i < code.length(); ) {
      char c = code.charAt(i);
      int end = endOfToken(code, i);
      String token = code.substring(i, end);
      switch (Character.toLowerCase(c)) {
        case '[' -> {} // a language or a colour
        case '"' -> shown.append(token.replace("\"", ""));
        case '\\' -> shown.append(token.substring(1));
        case 'y', 'e' -> shown.append(year(day, token));
        case 'm' -> shown.append(figure(day.getMonthValue(), token));
        case 'd' -> shown.append(figure(day.getDayOfMonth(), token));
        case '@', '*', '_', 'a', 'b', 'g', 'h', 's' -> {
          return plain(day);
        }
        default -> shown.append(c);
      }
      i = end;
    }
    return shown.indexOf("?") >= 0 ? plain(day) : shown.toString().strip();
  }

  private static int endOfToken(String code, int from) {
    char c = code.charAt(from);
    if (c == '"' || c == '[') {
      int close = code.indexOf(c == '"' ? '"' : ']', from + 1);
      return close < 0 ? code.length() : close + 1;
    }
    if (c == '\\') {
      return Math.min(code.length(), from + 2);
    }
    int end = from + 1;
    while (Character.isLetter(c) && end < code.length() && code.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static String year(LocalDate day, String token) {
    return token.length() == 2 && token.charAt(0) != 'e'
        ? String.format(Locale.ROOT, "%02d", day.getYear() % 100)
        : Integer.toString(day.getYear());
  }

  /** A month or day in one or two digits; names of months and weekdays are left to the program. */
  private static String figure(int number, String token) {
    return switch (token.length()) {
      case 1 -> Integer.toString(number);
      case 2 -> String.format(Locale.ROOT, "%02d", number);
      default -> "?";
    };
  }

  private static String plain(LocalDate day) {
    return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
  }
}
