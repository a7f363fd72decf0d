package lunting.solver.bound.lack;

import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Bounds;

/**
 * Of which plans something is proved.
 *
 * @param keepsPins whether only of those that leave what is pinned as it was published
 */
record Scope(Problem problem, Bounds bounds, boolean keepsPins) {
  /** No pin is kept on the day. */
  static final int FREE = -1;

  /** What a pin has off of a line on a day, in percent; {@link #FREE} without one. */
  int pinned(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    return keepsPins && before != null && before.isPinned(day) ? before.cut(day) : FREE;
  }
}
