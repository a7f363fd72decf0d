package lunting.solver.line;

import java.util.List;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/** What a kiln allows: the moves make no pattern that breaks its limits. */
public final class Limits {
  private Limits() {}

  /**
   * Whether runs are in proper order and keep the least stop and run, the number of stops and the
   * loads that the line may run at.
   */
  public static boolean allow(LineDuty line, List<Run> runs, int seasonDays) {
    return areInOrder(runs, seasonDays)
        && DayRule.LOAD_LIMIT.amount(line, runs) == 0
        && StopRule.MIN_STOP.amount(line, runs) == 0
        && StopRule.MIN_RUN.amount(line, runs) == 0
        && StopRule.MAX_STOPS.amount(line, runs) == 0;
  }

  /** Whether runs keep to the season, follow each other, and differ in load where they touch. */
  private static boolean areInOrder(List<Run> runs, int seasonDays) {
    Run earlier = null;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean outside = run.from() < 0 || run.to() >= seasonDays || run.from() > run.to();
      if (outside || (earlier != null && !follows(earlier, run))) {
        return false;
      }
      earlier = run;
    }
    return true;
  }

  private static boolean follows(Run earlier, Run later) {
    return earlier.to() + 1 < later.from()
        || (earlier.to() + 1 == later.from() && earlier.loadPercent() != later.loadPercent());
  }

  /** Whether any reduction of the line keeps its limits. */
  public static boolean allowAny(LineDuty line) {
    boolean maySlowDown = line.mayRunAtLimit() || !line.limits().canStop();
    return (line.limits().canStop() && line.limits().maxStops() > 0)
        || (maySlowDown && line.limits().minLoadPercent() < 100);
  }

  /** Whether a line may run at this load. */
  public static boolean allowsLoad(LineDuty line, int load) {
    if (!line.limits().canStop()) {
      return load >= line.limits().minLoadPercent() && load < 100;
    }
    return load == 0
        || (line.mayRunAtLimit() && load >= line.limits().minLoadPercent() && load < 100);
  }
}
