package lunting.solver.problem;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;

/** Sets and amounts of days as tests read them. */
final class Days {
  private Days() {}

  /** A set drawn as text: {@code #} a day of it, {@code .} any other. */
  static String drawn(DaySet days) {
    StringBuilder row = new StringBuilder();
    for (int day = 0; day < days.days(); day++) {
      row.append(days.contains(day) ? '#' : '.');
    }
    return row.toString();
  }

  /** The amounts day by day. */
  static List<Long> list(DayAmounts amounts) {
    List<Long> list = new ArrayList<>();
    for (int day = 0; day < amounts.days(); day++) {
      list.add(amounts.on(day));
    }
    return list;
  }
}
