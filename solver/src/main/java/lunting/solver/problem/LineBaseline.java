package lunting.solver.problem;

import java.util.Arrays;

/**
 * What a baseline has one line do on every day.
 *
 * <p>Shape: loads in percent, 100 where it does not reduce the line.
 *
 * <p>Threads: immutable.
 */
public final class LineBaseline {
  private final int asOf;
  private final byte[] loads;
  private final DaySet stopped;

  private LineBaseline(int asOf, byte[] loads) {
    this.asOf = asOf;
    this.loads = loads;
    this.stopped = DaySet.of(loads.length, day -> loads[day] == 0);
  }

  /** A baseline of these loads, one a day. */
  static LineBaseline of(int asOf, byte[] loads) {
    return new LineBaseline(asOf, loads.clone());
  }

  /** A baseline in which the line runs all season. */
  static LineBaseline running(int asOf, int days) {
    byte[] loads = new byte[days];
    Arrays.fill(loads, (byte) 100);
    return new LineBaseline(asOf, loads);
  }

  /** The first day that can still change: a day number that may lie outside the season. */
  public int asOf() {
    return asOf;
  }

  /** The first season day that can still change; the season's length where none can. */
  public int firstOpenDay() {
    return Math.clamp(asOf, 0, loads.length);
  }

  /** The load on a day. */
  public int load(int day) {
    return loads[day];
  }

  /** What is cut on a day, in percent. */
  public int cut(int day) {
    return 100 - loads[day];
  }

  /** Whether the line stands still on a day. */
  public boolean isStopped(int day) {
    return loads[day] == 0;
  }

  /** The days on which the line stands still. */
  public DaySet stopped() {
    return stopped;
  }

  /** The last day of the stop that covers a day; −1 where the line is not stopped on it. */
  public int lastDayOfStop(int day) {
    if (!isStopped(day)) {
      return -1;
    }
    int last = day;
    while (last + 1 < loads.length && isStopped(last + 1)) {
      last++;
    }
    return last;
  }

  /** The last day in a row, from this one on, that has this day's load. */
  public int lastDayOfRun(int day) {
    int last = day;
    while (last + 1 < loads.length && loads[last + 1] == loads[day]) {
      last++;
    }
    return last;
  }
}
