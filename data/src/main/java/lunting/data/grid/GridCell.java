package lunting.data.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetDay;

/**
 * What a cell holds. Of a formula only its stored result counts; a cell without content is none.
 */
public sealed interface GridCell {
  /** As many digits as spreadsheet programs hold. */
  MathContext DIGITS = new MathContext(15);

  /** No number of a spreadsheet program has more places than this, behind its point or before. */
  int MAX_SCALE = 400;

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

  /** The content of a cell of a workbook. */
  static GridCell of(SheetCell cell, boolean since1904) {
    return switch (cell) {
      case SheetCell.Words words -> new Words(words.text());
      case SheetCell.Decimal number -> figure(number.value(), number.percent());
      case SheetCell.Day day -> {
        LocalDate date = SheetDay.of(day.serial(), since1904);
        yield date == null ? figure(day.serial(), false) : new Day(date);
      }
      case SheetCell.Flag flag -> new Flag(flag.value());
      case SheetCell.Broken broken -> new Broken(broken.shown());
      case SheetCell.Unsolved unsolved -> new Unsolved();
    };
  }

  /** A number; one whose exponent has a thousand digits would be written out whole. */
  private static GridCell figure(BigDecimal value, boolean percent) {
    return Math.abs((long) value.scale()) > MAX_SCALE
        ? new Broken(value.toString())
        : new Figure(value.round(DIGITS), percent);
  }

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
