package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Weights;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.search.move.MoveShares;

/**
 * A search in which the engine works out every score anew and throws where one differs. It keeps
 * the streams that a plan is searched without, unless told otherwise: those have incremental counts
 * to check, too.
 */
public final class AssertedSearch {
  private AssertedSearch() {}

  /**
   * The plan found from the start plan, with the stream of every rule that binds anything.
   *
   * @param mends whether broken duties are mended first
   */
  public static RotationPlan search(Problem problem, boolean mends, long steps) {
    return found(problem, mends, steps, Streams.ALL, EnvironmentMode.FULL_ASSERT);
  }

  /** The same without the rules that the start plan keeps, as plans are searched for. */
  public static RotationPlan searchWithoutKept(Problem problem, boolean mends, long steps) {
    return found(problem, mends, steps, Streams.BUT_KEPT, EnvironmentMode.FULL_ASSERT);
  }

  /** What is found with some streams or others. */
  static RotationPlan found(
      Problem problem, boolean mends, long steps, Streams streams, EnvironmentMode mode) {
    LoneSearch search = new LoneSearch(steps);
    RotationPlan start = start(problem, streams, search.log());
    return search.found(start, mends, MoveShares.TUNED, 0, mode);
  }

  /** Whether any move leads on from the start plan. */
  public static boolean isPossible(Problem problem) {
    return Search.hasMoves(start(problem, Streams.ALL, new SearchLog(() -> {})));
  }

  /** The plan that a search starts from. */
  static RotationPlan start(Problem problem, Streams streams, SearchLog log) {
    List<Pattern> start = Search.start(problem, () -> false);
    Weights weights = problem.policy().weights();
    Map<String, HardMediumSoftScore> byKey =
        streams == Streams.ALL
            ? Rules.weights(problem, weights)
            : Rules.weights(problem, weights, start);
    RotationPlan plan = new RotationPlan(problem, byKey, log);
    plan.startFrom(start);
    return plan;
  }

  /** Which rules a search counts of those that bind anything. */
  enum Streams {
    ALL,
    BUT_KEPT
  }
}
