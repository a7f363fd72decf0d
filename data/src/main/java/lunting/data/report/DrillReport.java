package lunting.data.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lunting.data.policy.duty.Level;
import org.jspecify.annotations.Nullable;

/**
 * How a plan fares in a drill (演练): warnings replayed as they were issued, each answered by a
 * re-solve, and how much of the reserve already stands in calendars nobody answers.
 *
 * @param unanswered how much of the reserve stands when nobody answers; null where no calendar was
 *     invented
 */
public record DrillReport(
    String policy, String registry, List<Step> steps, @Nullable Unanswered unanswered) {
  /** Copies the list. */
  public DrillReport {
    steps = List.copyOf(steps);
  }

  /**
   * One warning and the answer to it.
   *
   * @param asOf the first day that the answer may change
   * @param toLegalPlan time to the first plan without a HARD breach; null where there is none
   * @param spent time of the whole re-solve
   * @param figures whom the answer disturbs, and from which day the warning has what it asks for
   */
  public record Step(
      String warning,
      Level level,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate asOf,
      @Nullable Duration toLegalPlan,
      Duration spent,
      AnswerFigures figures,
      Verdict.Totals score) {}

  /**
   * How much of the reserve stood on warning days without anybody acting.
   *
   * @param warningDays sector-days with a level, over all calendars
   * @param mean share of them on which the reserve stood, the mean over calendars
   * @param worst the same over the worst twentieth of the calendars
   */
  public record Unanswered(int calendars, long warningDays, BigDecimal mean, BigDecimal worst) {}
}
