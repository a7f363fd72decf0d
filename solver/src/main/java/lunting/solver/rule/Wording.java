package lunting.solver.rule;

import java.math.BigDecimal;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** Writes the sentences of breaches: both languages from the same figures. */
final class Wording {
  private Wording() {}

  /** A sentence in both languages, the figures standing at the same places in each. */
  @SuppressWarnings("AnnotateFormatMethod") // It takes two formats for the same figures.
  static Text of(String zh, String en, Object... figures) {
    return Text.of(zh.formatted(figures), en.formatted(figures));
  }

  /** A thousandths figure as a plain decimal. */
  static String milli(long thousandths) {
    return milli(BigDecimal.valueOf(thousandths));
  }

  /** A thousandths figure as a plain decimal. */
  static String milli(BigDecimal thousandths) {
    return plain(thousandths.movePointLeft(3));
  }

  /** A figure without trailing zeros or exponent. */
  static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  /** The date of a day number. */
  static String date(Problem problem, int day) {
    return problem.season().dateOf(day).toString();
  }

  /** The unit of a line's capacity. */
  static String unit(LineDuty line) {
    return line.line().unit();
  }
}
