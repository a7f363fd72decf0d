package lunting.solver.explain;

import java.util.StringJoiner;
import lunting.data.calendar.Season;
import lunting.solver.problem.DaySet;

/** Writes a set of days as ranges of dates. */
final class DayRanges {
  private DayRanges() {}

  /** Ranges in the order of time: {@code 2020-12-01 – 2020-12-07, 2021-01-04}. */
  static String of(Season season, DaySet days) {
    StringJoiner ranges = new StringJoiner(", ");
    int from = 0;
    for (int day = 0; day < days.days(); day++) {
      if (!days.contains(day)) {
        from = day + 1;
      } else if (day + 1 == days.days() || !days.contains(day + 1)) {
        ranges.add(of(season, from, day));
      }
    }
    return ranges.toString();
  }

  /** One range, or one date. */
  static String of(Season season, int from, int to) {
    return from == to
        ? season.dateOf(from).toString()
        : season.dateOf(from) + " – " + season.dateOf(to);
  }
}
