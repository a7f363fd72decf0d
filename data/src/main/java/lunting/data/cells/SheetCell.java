package lunting.data.cells;

import java.math.BigDecimal;

/**
 * What a cell of any workbook holds: a text, a number, a day, true or false, or a fault. Of a
 * formula only its stored result counts.
 */
public sealed interface SheetCell {
  /** A text, never blank. */
  record Words(String text) implements SheetCell {}

  /**
   * A number that the sheet shows as one.
   *
   * @param percent whether it is shown as a percentage: 0.5 as 50%
   */
  record Decimal(BigDecimal value, boolean percent) implements SheetCell {}

  /**
   * A number that the sheet shows as a day.
   *
   * @param serial days as {@link SheetDay} counts them
   * @param format how the sheet shows it, such as {@code yyyy/m/d}
   */
  record Day(BigDecimal serial, String format) implements SheetCell {}

  /** True or false. */
  record Flag(boolean value) implements SheetCell {}

  /** An error value such as {@code #REF!}. */
  record Broken(String shown) implements SheetCell {}

  /** A formula that was never worked out. */
  record Unsolved() implements SheetCell {}
}
