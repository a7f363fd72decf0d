package lunting.solver.line;

import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/** What a kiln allows: the moves make no pattern that breaks its limits. */
public final class Limits {
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
