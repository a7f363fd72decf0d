package lunting.data.report;

import java.math.BigDecimal;

/**
 * How much one plan changes of another, over the whole season. Every screen, file and answer that
 * tells how much a plan changes has these figures.
 *
 * @param plants plants with a load that differs on some line and day
 * @param lines lines with a load that differs on some day
 * @param lineDays the sum of the differences in load, whichever way: a whole line-day where a line
 *     stops that ran at full load, half of one where it runs at half load
 * @param lineDaysAdded the same with its sign: what is reduced more, less what is reduced less
 */
public record ChangeFigures(int plants, int lines, BigDecimal lineDays, BigDecimal lineDaysAdded) {
  /** Nothing differs. */
  public static final ChangeFigures NONE =
      new ChangeFigures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
}
