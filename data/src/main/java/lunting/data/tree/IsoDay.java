package lunting.data.tree;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days by hand: a province's plan has tens of thousands of them. */
final class IsoDay {
  private static final int LENGTH = 10;

  private IsoDay() {}

  /** The day that is written as {@code 2020-11-15}; anything else fails. */
  static LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException(text);
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException(text);
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
