package lunting.solver.bound.lack;

import lunting.solver.problem.day.DaySet;

/**
 * One way through the season that a line's own rules allow.
 *
 * <p>Unit: percent; percent-days.
 *
 * <p>Threads: immutable; nobody may change the arrays.
 */
final class Way {
  private static final int STOPPED = 100;

  /** What is cut on each day before the later ones. */
  final int[] cut;

  /** What of it counts as reduced. */
  final int[] counted;

  private final int countedLater;

  /**
   * A way.
   *
   * @param countedLater what counts on the later days together
   */
  Way(int[] cut, int[] counted, int countedLater) {
    this.cut = cut;
    this.counted = counted;
    this.countedLater = countedLater;
  }

  /** What counts as reduced on some days, among them the later ones that count. */
  long counted(DaySet days) {
    long sum = countedLater;
    for (int day = 0; day < counted.length; day++) {
      sum += days.contains(day) ? counted[day] : 0;
    }
    return sum;
  }

  /** Whether the line stands still on a day. */
  boolean isStopped(int day) {
    return cut[day] == STOPPED;
  }
}
