package lunting.solver.line;

import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;

/** Which loads a line may be cut to, by its kiln and the policy (clauses 3.3a, 3.3d). */
public final class Loads {
  private Loads() {}

  /**
   * Whether a line may run at a load.
   *
   * @param load in percent of its capacity
   */
  public static boolean allow(LineDuty line, int load) {
    if (!line.limits().canStop()) {
      return load >= line.limits().minLoadPercent() && load < 100;
    }
    return load == 0
        || (line.mayRunAtLimit() && load >= line.limits().minLoadPercent() && load < 100);
  }

  /**
   * Whether the measures of its plant's own list let a line that can stop run at a load on a day:
   * any load from the one that they give it up, its minimum load kept (clause 4.1).
   *
   * @param load in percent of its capacity
   */
  public static boolean allowedByList(LineDuty line, int load, int day) {
    LineMeasures measures = line.measures();
    return measures != null
        && measures.limits(day)
        && line.limits().canStop()
        && load >= Math.max(measures.asked().on(day), line.limits().minLoadPercent());
  }
}
