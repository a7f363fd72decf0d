package lunting.solver.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.solver.Aim;
import lunting.solver.RandomTown;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.search.start.Start;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LegalStartTest {
  /** Towns for whose starts the greedy way alone breaks a duty, each of another kind. */
  @ParameterizedTest
  @ValueSource(longs = {16, 220, 251, 335, 641, 767})
  void aStartThatTheGreedyWayLeavesIllegalIsSettledExactly(long seed) {
    Problem town = RandomTown.problem(seed);
    PartSolve part = new PartSolve(town, Aim.of(town.policy()), 0L, null);

    part.start(() -> false);

    Plan greedy = plan(town, Start.of(town, () -> false));
    assertThat(Checker.score(town, greedy).hard()).isNegative();
    assertThat(Checker.score(town, Plan.of(part.reductions())).hard()).isZero();
    assertThat(part.standing().hard()).isZero();
  }

  private static Plan plan(Problem town, List<Pattern> patterns) {
    RotationPlan plan = new RotationPlan(town, Map.of(), new SearchLog(() -> {}));
    plan.startFrom(patterns);
    return Plan.of(Rows.of(plan));
  }
}
