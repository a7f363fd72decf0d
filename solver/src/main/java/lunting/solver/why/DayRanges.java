package lunting.solver.why;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.day.DaySet;

/** Writes a set of days as ranges of dates. */
public final class DayRanges {
  private DayRanges() {}

  /** Ranges in the order of time: 1 December 2020 – 7 December 2020, 4 January 2021. */
  public static Text of(Season season, DaySet days) {
    List<Text> ranges = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < days.days(); day++) {
      if (!days.contains(day)) {
        from = day + 1;
      } else if (day + 1 == days.days() || !days.contains(day + 1)) {
        ranges.add(of(season, from, day));
      }
    }
    return Wording.list(ranges);
  }

  /** One range, or one date. */
  public static Text of(Season season, int from, int to) {
    Text first = Wording.date(season.dateOf(from));
    return from == to
        ? first
        : Sentence.of("{from}至{to}", "{from} – {to}")
            .with("from", first)
            .with("to", season.dateOf(to))
            .text();
  }
}
