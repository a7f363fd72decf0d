package lunting.solver.search;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import lunting.data.policy.Weights;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;

/** A search in which the engine works out every score anew and throws where one differs. */
public final class AssertedSearch {
  private AssertedSearch() {}

  /**
   * The plan found from the start plan.
   *
   * @param mends whether broken duties are mended first
   */
  public static RotationPlan search(Problem problem, boolean mends, long steps) {
    RotationPlan plan = start(problem);
    return new Search(problem, problem.policy().weights(), mends, true)
        .solver(null, steps, 0, EnvironmentMode.FULL_ASSERT)
        .solve(plan);
  }

  /** Whether any move leads on from the start plan. */
  public static boolean isPossible(Problem problem) {
    return Search.hasMoves(start(problem));
  }

  private static RotationPlan start(Problem problem) {
    List<Pattern> start = Search.start(problem, () -> false);
    Weights weights = problem.policy().weights();
    RotationPlan plan =
        new RotationPlan(problem, Rules.weights(problem, weights, start), new SearchLog(() -> {}));
    plan.startFrom(start);
    return plan;
  }
}
