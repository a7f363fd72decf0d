package lunting.solver.brief;

import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/** The days on which most lines do something at once; of equal ones the first. */
final class BusyDays {
  private BusyDays() {}

  /** The day on which most lines restart; null where none does. */
  static Briefing.@Nullable BusyDay restarts(LoadTable loads) {
    return busiest(
        loads,
        (line, lines) -> {
          for (LoadTable.Stop stop : loads.stops(line)) {
            if (stop.last() + 1 < loads.days()) {
              lines[stop.last() + 1]++;
            }
          }
        });
  }

  /** The day on which most lines stand still; null where none does. */
  static Briefing.@Nullable BusyDay stopped(LoadTable loads) {
    return busiest(
        loads,
        (line, lines) -> {
          for (int day = 0; day < loads.days(); day++) {
            lines[day] += !line.line().idle() && loads.load(line, day) == 0 ? 1 : 0;
          }
        });
  }

  private interface Counting {
    void add(LineDuty line, int[] lines);
  }

  private static Briefing.@Nullable BusyDay busiest(LoadTable loads, Counting counting) {
    int[] lines = new int[loads.days()];
    for (LineDuty line : loads.problem().lines()) {
      counting.add(line, lines);
    }
    int most = 0;
    for (int day = 0; day < lines.length; day++) {
      most = lines[day] > lines[most] ? day : most;
    }
    return lines[most] == 0
        ? null
        : new Briefing.BusyDay(loads.problem().season().dateOf(most), lines[most]);
  }
}
