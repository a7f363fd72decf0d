package lunting.data.grid;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cell holds. Of a formula only its stored result counts; a cell without content is none.
 */
public sealed interface GridCell {
  /** A text as it stands in the file, blanks and line breaks included; never blank. */
  record Words(String text) implements GridCell {}

  /**
   * A number, to the 15 digits that spreadsheet programs hold.
   *
   * @param percent whether the program shows it as a percentage: 0.5 as 50 %
   */
  record Figure(BigDecimal value, boolean percent) implements GridCell {}

  /** A number that the program shows as a day; its time of day is left out. */
  record Day(LocalDate date) implements GridCell {}

  /** True or false. */
  record Flag(boolean value) implements GridCell {}

  /** An error value such as {@code #REF!}. */
  record Broken(String shown) implements GridCell {}

  /** A formula that was never worked out. */
  record Unsolved() implements GridCell {}

  /** The content as a reader sees it, a percentage with its sign. */
  default String shown() {
    return switch (this) {
      case Words words -> words.text();
      case Figure figure ->
          figure.percent() ? plain(figure.value().movePointRight(2)) + "%" : plain(figure.value());
      case Day day -> day.date().toString();
      case Flag flag -> flag.value() ? "TRUE" : "FALSE";
      case Broken broken -> broken.shown();
      case Unsolved unsolved -> "=";
    };
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
