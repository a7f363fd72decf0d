package lunting.solver.exact.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.plan.Plan;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the planner has reached the proved optimum, it must go on doing so. */
final class PlannerOptimaTest {
  private static final long STEPS = 6_000;
  private static final long SEED = 1;

  @ParameterizedTest
  @CsvSource({
    "SEASON, 2",
    "EVENTS, 2",
    "LINE_RATIOS, 3",
    "CALENDARS, 5",
    "PERIODS, 4",
    "RAMPS, 3",
    "ORDERS, 2"
  })
  void thePlannerReachesTheProvedOptimum(CaseKind kind, int seed) {
    ExactCase exact = StoredCases.of(kind).get(seed).exact(kind);

    Plan plan = new Planner(exact.problem(), Budget.ofSteps(STEPS, SEED), Progress.SILENT).solve();

    assertThat(Checker.score(exact.problem(), plan)).isEqualTo(exact.best());
  }
}
