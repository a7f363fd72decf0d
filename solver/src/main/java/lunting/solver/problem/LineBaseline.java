package lunting.solver.problem;

import java.util.Arrays;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.plan.Pin;
import lunting.data.plan.Reduction;
import lunting.solver.problem.day.DaySet;

/**
 * What the published plan has one line do on every day of the season.
 *
 * <p>Shape: loads in percent, 100 where the plan does not reduce the line.
 *
 * <p>Threads: immutable.
 */
public final class LineBaseline {
  private final int asOf;
  private final byte[] loads;
  private final List<Reduction> rows;
  private final DaySet stopped;
  private final DaySet pinned;
  private final boolean limited;

  private LineBaseline(int asOf, byte[] loads, List<Reduction> rows, DaySet pinned) {
    this.asOf = asOf;
    this.loads = loads;
    this.rows = List.copyOf(rows);
    this.stopped = DaySet.of(loads.length, day -> loads[day] == 0);
    this.pinned = pinned;
    this.limited = rows.stream().anyMatch(row -> row.loadPercent() > 0);
  }

  /**
   * What a line does in a baseline.
   *
   * @param rows the line's own, inside the season, in the order of the baseline
   * @param pins the line's own
   */
  static LineBaseline of(int asOf, Season season, List<Reduction> rows, List<Pin> pins) {
    byte[] loads = new byte[season.days()];
    Arrays.fill(loads, (byte) 100);
    for (Reduction row : rows) {
      int from = season.dayOf(row.span().from());
      Arrays.fill(loads, from, season.dayOf(row.span().to()) + 1, (byte) row.loadPercent());
    }
    DaySet pinned =
        DaySet.of(
            loads.length,
            day -> pins.stream().anyMatch(pin -> pin.span().contains(season.dateOf(day))));
    return new LineBaseline(asOf, loads, rows, pinned);
  }

  /** The line's rows in the baseline, inside the season. */
  public List<Reduction> rows() {
    return rows;
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

  /** Whether a planner has pinned the line to what the baseline has on a day. */
  public boolean isPinned(int day) {
    return pinned.contains(day);
  }

  /** Whether the line runs at a load limit on any day. */
  public boolean isLimited() {
    return limited;
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
