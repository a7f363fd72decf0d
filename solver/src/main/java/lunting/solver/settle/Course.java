package lunting.solver.settle;

import lunting.solver.problem.day.DaySet;

/**
 * What one line does on every day of the season.
 *
 * <p>Unit: percent of the line's capacity.
 *
 * <p>Threads: immutable; nobody may change the arrays.
 */
public final class Course {
  /** What is cut on each day. */
  public final int[] cuts;

  /** What of it counts as reduced, ramp days of stops left out where the policy says so. */
  final int[] effective;

  Course(int[] cuts, int[] effective) {
    this.cuts = cuts;
    this.effective = effective;
  }

  /** The most that is off on all of some days; 100 where there are none. */
  int held(DaySet among) {
    int held = 100;
    for (int day = 0; day < cuts.length; day++) {
      held = among.contains(day) ? Math.min(held, cuts[day]) : held;
    }
    return held;
  }

  /** The percent-days that count as reduced on some days. */
  long reduced(DaySet among) {
    long reduced = 0;
    for (int day = 0; day < cuts.length; day++) {
      reduced += among.contains(day) ? effective[day] : 0;
    }
    return reduced;
  }

  /** The percent-days that are cut on some days. */
  long cut(DaySet among) {
    long cut = 0;
    for (int day = 0; day < cuts.length; day++) {
      cut += among.contains(day) ? cuts[day] : 0;
    }
    return cut;
  }
}
