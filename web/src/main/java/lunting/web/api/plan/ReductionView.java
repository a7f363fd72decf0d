package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import lunting.solver.why.Causes;
import lunting.solver.why.Explanations;
import org.jspecify.annotations.Nullable;

/**
 * A bar of the board: one stop or load limit, however many causes its days have.
 *
 * @param cause that of most of its days, the earlier one of equals
 * @param clause the clause of that cause
 * @param why what asks for each part of it
 * @param restart the day after; null where the season ends first
 * @param parts its days by cause and clause, in time; null where one cause has them all
 */
record ReductionView(
    String line,
    LocalDate from,
    LocalDate to,
    BigDecimal load,
    Reduction.@Nullable Cause cause,
    @Nullable String clause,
    Text why,
    @Nullable LocalDate restart,
    @Nullable List<PartView> parts) {
  /** Days of a bar that have one cause. */
  record PartView(
      LocalDate from, LocalDate to, Reduction.@Nullable Cause cause, @Nullable String clause) {
    static PartView of(Reduction part) {
      return new PartView(part.span().from(), part.span().to(), part.cause(), part.clause());
    }
  }

  /** The clauses of all its parts. */
  Set<String> clauses() {
    Set<String> found = new LinkedHashSet<>();
    if (clause != null) {
      found.add(clause);
    }
    for (PartView part : parts == null ? List.<PartView>of() : parts) {
      if (part.clause() != null) {
        found.add(part.clause());
      }
    }
    return found;
  }

  static ReductionView of(Problem problem, Stretch stretch) {
    Reduction whole =
        new Reduction(stretch.line(), stretch.span(), stretch.loadPercent(), null, null);
    List<Reduction> parts = Causes.of(problem, whole);
    Reduction most = parts.getFirst();
    for (Reduction part : parts) {
      most = part.span().days() > most.span().days() ? part : most;
    }
    LocalDate to = stretch.span().to();
    return new ReductionView(
        stretch.line(),
        stretch.span().from(),
        to,
        BigDecimal.valueOf(stretch.loadPercent(), 2).stripTrailingZeros(),
        most.cause(),
        most.clause(),
        Explanations.reduction(problem, whole),
        to.isBefore(problem.policy().season().span().to()) ? to.plusDays(1) : null,
        parts.size() == 1 ? null : parts.stream().map(PartView::of).toList());
  }
}
