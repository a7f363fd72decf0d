package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import lunting.data.plan.Plan;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Recount;
import lunting.solver.StreamScores;
import lunting.solver.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only exact optima show which moves are missing: on tiny cases the planner must find them. */
final class ExactOptimaTest {
  private static final int SEEDS = 4;
  private static final long STEPS = 30_000;

  @ParameterizedTest
  @EnumSource
  void thePlannerFindsTheOptimum(TinyCase tiny) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Problem problem = tiny.problem(seed);
      Enumeration all = Enumeration.of(problem);

      Plan plan = new Planner(problem, Budget.ofSteps(STEPS, 0), Progress.SILENT).solve();

      assertThat(score(problem, plan))
          .as("%s, seed %d, the best of %d plans", tiny, seed, all.plans())
          .isGreaterThanOrEqualTo(all.best());
    }
  }

  static HardMediumSoftScore score(Problem problem, Plan plan) {
    try (StreamScores scores = StreamScores.inTotal(problem, Recount.runs(problem, plan))) {
      return scores.total();
    }
  }
}
