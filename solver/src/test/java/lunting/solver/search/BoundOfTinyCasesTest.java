package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.report.Certificate;
import lunting.solver.Budget;
import lunting.solver.bound.BoundSearch;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On tiny cases the bound must not pass the best of all plans. */
final class BoundOfTinyCasesTest {
  private static final int SEEDS = 4;
  private static final long STEPS = 300;

  @ParameterizedTest
  @EnumSource
  void theBoundStaysBelowTheBestOfAllPlans(TinyCase tiny) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = tiny.problem(seed);
      Enumeration all = Enumeration.of(problem);

      Certificate found =
          new BoundSearch(problem, Budget.ofSteps(STEPS, 0), 1, BoundSearch.Listener.NONE).find();

      long lacking = -all.best().mediumScore() * found.reserveMilli() / (1_000 * Scale.MEDIUM);
      assertThat(found.bound() - lacking)
          .as("%s, seed %d", tiny, seed)
          .isLessThanOrEqualTo(-all.best().softScore() / Scale.SOFT + 1);
    }
  }
}
