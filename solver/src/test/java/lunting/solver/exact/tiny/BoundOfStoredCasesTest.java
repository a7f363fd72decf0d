package lunting.solver.exact.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.report.Certificate;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.bound.BoundSearch;
import lunting.solver.bound.ProvedBound;
import lunting.solver.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is proved of the cost never passes the proved optimum, and comes near enough to say much.
 */
final class BoundOfStoredCasesTest {
  private static final long STEPS = 100;

  @ParameterizedTest
  @EnumSource
  void theBoundLiesBetweenAThirdOfTheOptimumAndAllOfIt(CaseKind kind) {
    long bounds = 0;
    long optima = 0;
    for (ExactCase exact : ExactCase.stored(List.of(kind))) {
      Verdict.Totals best = exact.best();
      if (best != null) {
        long bound = bound(exact.problem(), -best.medium());

        assertThat(bound).as(exact.name()).isLessThanOrEqualTo(-best.soft());
        bounds += bound;
        optima -= best.soft();
      }
    }
    assertThat(bounds).isGreaterThan(optima / 3);
  }

  private static long bound(Problem problem, long lacking) {
    Certificate found =
        new BoundSearch(problem, Budget.ofSteps(STEPS, 0), 1, BoundSearch.Listener.NONE).find();
    return Objects.requireNonNull(ProvedBound.of(problem, found, 1)).lacking(lacking);
  }
}
