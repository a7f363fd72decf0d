package lunting.solver.search;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.solver.line.LostCauses;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Problem;

/** Plans without what nobody asks for, or not any more. */
public final class Clearance {
  private Clearance() {}

  /** Whether anything in the published plan has lost its cause. */
  public static boolean hasLostCauses(Problem problem) {
    LostCauses causes = new LostCauses(problem);
    return problem.lines().stream().anyMatch(line -> !causes.of(line).isEmpty());
  }

  /**
   * The patterns of the plan without what has lost its cause; the plan's own where nothing has.
   *
   * @param plan follows the published plan
   */
  public static List<Pattern> withoutLostCauses(RotationPlan plan) {
    Problem problem = plan.problem();
    if (!hasLostCauses(problem)) {
      return plan.linePatterns();
    }
    TakingBack command = new TakingBack(problem);
    Engine.of(List.of(command), EnvironmentMode.NO_ASSERT).solve(plan);
    return command.patterns();
  }

  /**
   * The patterns of the plan without what no rule asks for and what makes nothing better, nor what
   * has lost its cause and the search has found cheaper to keep.
   *
   * @param late whether no time is left
   */
  public static List<Pattern> tidied(RotationPlan plan, BooleanSupplier late) {
    TakingBack last = new TakingBack(plan.problem());
    Engine.of(List.of(new Tidying(plan.problem(), late), last), EnvironmentMode.NO_ASSERT)
        .solve(plan);
    return last.patterns();
  }
}
