package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.outline.StopDates;
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
 * @param dates the four days of a stop; null for a load limit
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
    @Nullable DatesView dates,
    @Nullable List<PartView> parts) {
  /** Days of a bar that have one cause. */
  record PartView(
      LocalDate from, LocalDate to, Reduction.@Nullable Cause cause, @Nullable String clause) {
    static PartView of(Reduction part) {
      return new PartView(part.span().from(), part.span().to(), part.cause(), part.clause());
    }
  }

  /**
   * The four days of a stop on which people act.
   *
   * @param coolDown cool-down begins
   * @param cold null where the fire is lit before the kiln is cold
   * @param fire the fire is lit; null where an order still holds on the season's last day
   * @param full full production; null where {@code fire} is
   * @param loadAfter the load from then on: 1, or that of a limit which follows at once
   */
  record DatesView(
      LocalDate coolDown,
      @Nullable LocalDate cold,
      @Nullable LocalDate fire,
      @Nullable LocalDate full,
      BigDecimal loadAfter) {
    static DatesView of(StopDates dates) {
      return new DatesView(
          dates.coolDown(), dates.cold(), dates.fire(), dates.full(), load(dates.loadAfter()));
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

  /**
   * The bar of a stretch.
   *
   * @param next the line's next stretch; null: there is none
   */
  static ReductionView of(Problem problem, Stretch stretch, @Nullable Stretch next) {
    Reduction whole =
        new Reduction(stretch.line(), stretch.span(), stretch.loadPercent(), null, null);
    List<Reduction> parts = Causes.of(problem, whole);
    Reduction most = parts.getFirst();
    for (Reduction part : parts) {
      most = part.span().days() > most.span().days() ? part : most;
    }
    LocalDate to = stretch.span().to();
    StopDates dates =
        stretch.isStop()
            ? StopDates.of(
                problem.policy(),
                problem.getLine(stretch.line()).limits(),
                new Stretch(stretch.line(), stretch.span(), stretch.loadPercent(), parts),
                next)
            : null;
    return new ReductionView(
        stretch.line(),
        stretch.span().from(),
        to,
        load(stretch.loadPercent()),
        most.cause(),
        most.clause(),
        Explanations.reduction(problem, whole),
        to.isBefore(problem.policy().season().span().to()) ? to.plusDays(1) : null,
        dates == null ? null : DatesView.of(dates),
        parts.size() == 1 ? null : parts.stream().map(PartView::of).toList());
  }

  private static BigDecimal load(int percent) {
    return BigDecimal.valueOf(percent, 2).stripTrailingZeros();
  }
}
