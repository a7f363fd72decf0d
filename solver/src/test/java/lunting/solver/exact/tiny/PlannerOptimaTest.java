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
  private static final long SEED = 1;

  @ParameterizedTest
  @CsvSource({
    "SEASON, 2, 6000",
    "SEASON, 12, 1500",
    "EVENTS, 2, 6000",
    "LINE_RATIOS, 3, 6000",
    "CALENDARS, 2, 1500",
    "CALENDARS, 5, 6000",
    "PERIODS, 4, 6000",
    "PERIODS, 8, 1500",
    "PERIODS, 10, 1500",
    "RAMPS, 3, 6000",
    "ORDERS, 2, 6000",
    "LOAD_LIMITS, 2, 400",
    "LIVELIHOOD, 1, 400",
    "OWN_MEASURES, 1, 400",
    "OWN_MEASURES, 8, 400",
    "RESOLVE, 1, 400"
  })
  void thePlannerReachesTheProvedOptimum(CaseKind kind, int seed, long steps) {
    ExactCase exact = StoredCases.of(kind).get(seed).exact(kind);

    Plan plan = new Planner(exact.problem(), Budget.ofSteps(steps, SEED), Progress.SILENT).solve();

    assertThat(Checker.score(exact.problem(), plan)).isEqualTo(exact.best());
  }
}
