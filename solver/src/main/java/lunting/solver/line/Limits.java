package lunting.solver.line;

import java.util.Set;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/** What a kiln allows: the moves make no pattern that breaks its limits. */
public final class Limits {
  /** The rules that {@link #allow} asks; it names them once more, which is quicker than a loop. */
  static final Set<LineRule> RULES =
      Set.of(DayRule.LOAD_LIMIT, StopRule.MIN_STOP, StopRule.MIN_RUN, StopRule.MAX_STOPS);

  private Limits() {}

  /**
   * Whether runs are in proper order and keep the least stop and run, the number of stops and the
   * loads that the line may run at.
   */
  public static boolean allow(LineDuty line, Run[] runs, int seasonDays) {
    return Runs.areInOrder(runs, seasonDays)
        && DayRule.LOAD_LIMIT.amount(line, runs) == 0
        && StopRule.MIN_STOP.amount(line, runs) == 0
        && StopRule.MIN_RUN.amount(line, runs) == 0
        && StopRule.MAX_STOPS.amount(line, runs) == 0;
  }

  /** Whether any reduction of the line keeps its limits. */
  public static boolean allowAny(LineDuty line) {
    boolean maySlowDown = line.mayRunAtLimit() || !line.limits().canStop();
    return (line.limits().canStop() && line.limits().maxStops() > 0)
        || (maySlowDown && line.limits().minLoadPercent() < 100);
  }
}
