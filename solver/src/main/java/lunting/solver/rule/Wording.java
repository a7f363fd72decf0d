package lunting.solver.rule;

import java.math.BigDecimal;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** Writes sentences for readers of both languages from the same figures. */
public final class Wording {
  private Wording() {}

  /** A sentence in both languages, the figures standing at the same places in each. */
  @SuppressWarnings("AnnotateFormatMethod") // It takes two formats for the same figures.
  public static Text of(String zh, String en, Object... figures) {
    return Text.of(zh.formatted(figures), en.formatted(figures));
  }

  /** A thousandths figure as a plain decimal. */
  public static String milli(long thousandths) {
    return milli(BigDecimal.valueOf(thousandths));
  }

  /** A thousandths figure as a plain decimal. */
  public static String milli(BigDecimal thousandths) {
    return plain(thousandths.movePointLeft(3));
  }

  /** A figure without trailing zeros or exponent. */
  public static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  /** The date of a day number. */
  public static String date(Problem problem, int day) {
    return problem.season().dateOf(day).toString();
  }

  /** The unit of a line's capacity. */
  public static String unit(LineDuty line) {
    return line.line().unit();
  }

  /** The unit of a line's capacity-days: t/d for a day is t·d. */
  public static String dayUnit(LineDuty line) {
    String unit = unit(line);
    return (unit.endsWith("/d") ? unit.substring(0, unit.length() - 2) : unit) + "·d";
  }
}
