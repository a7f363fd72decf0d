package lunting.solver.line;

import lunting.solver.problem.LineDuty;

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
}
