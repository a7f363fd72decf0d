package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import lunting.data.plan.Reduction;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import lunting.solver.why.Explanations;
import org.jspecify.annotations.Nullable;

/**
 * A bar of the board.
 *
 * @param why the rule and clause behind it
 * @param restart the day after; null where the season ends first
 */
record ReductionView(
    String line,
    LocalDate from,
    LocalDate to,
    BigDecimal load,
    Reduction.@Nullable Cause cause,
    @Nullable String clause,
    Text why,
    @Nullable LocalDate restart) {
  static ReductionView of(Problem problem, Reduction reduction) {
    LocalDate to = reduction.span().to();
    return new ReductionView(
        reduction.line(),
        reduction.span().from(),
        to,
        BigDecimal.valueOf(reduction.loadPercent(), 2).stripTrailingZeros(),
        reduction.cause(),
        reduction.clause(),
        Explanations.reduction(problem, reduction),
        to.isBefore(problem.policy().season().span().to()) ? to.plusDays(1) : null);
  }
}
