package lunting.solver.line;

import java.util.List;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/** What a kiln allows: the moves make no pattern that breaks its limits. */
public final class Limits {
  private Limits() {}

  /**
   * Whether runs in time order keep the season, the least stop and run, the number of stops and the
   * loads that the line may run at.
   */
  public static boolean allow(LineDuty line, List<Run> runs, int seasonDays) {
    int stops = 0;
    Run earlierStop = null;
    Run earlier = null;
    for (Run run : runs) {
      if (run.from() < 0 || run.to() >= seasonDays || run.from() > run.to()) {
        return false;
      }
      if (earlier != null && run.from() <= earlier.to()) {
        return false;
      }
      if (!allowsLoad(line, run.loadPercent())) {
        return false;
      }
      if (run.isStop()) {
        stops++;
        if (run.days() < line.limits().minStopDays()) {
          return false;
        }
        if (earlierStop != null
            && run.from() - earlierStop.to() - 1 < Math.max(1, line.limits().minRunDays())) {
          return false;
        }
        earlierStop = run;
      } else if (earlier != null
          && earlier.to() + 1 == run.from()
          && earlier.loadPercent() == run.loadPercent()) {
        return false;
      }
      earlier = run;
    }
    return stops <= line.limits().maxStops();
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
