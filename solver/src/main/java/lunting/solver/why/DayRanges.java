package lunting.solver.why;

import java.util.StringJoiner;
import lunting.data.calendar.Season;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.day.DaySet;

/** Writes a set of days as ranges of dates. */
public final class DayRanges {
  private DayRanges() {}

  /** Ranges in the order of time: 1 December 2020 – 7 December 2020, 4 January 2021. */
  public static Text of(Season season, DaySet days) {
    StringJoiner zh = new StringJoiner("、");
    StringJoiner en = new StringJoiner(", ");
    int from = 0;
    for (int day = 0; day < days.days(); day++) {
      if (!days.contains(day)) {
        from = day + 1;
      } else if (day + 1 == days.days() || !days.contains(day + 1)) {
        Text range = of(season, from, day);
        zh.add(range.zh());
        en.add(range.english());
      }
    }
    return Text.of(zh.toString(), en.toString());
  }

  /** One range, or one date. */
  public static Text of(Season season, int from, int to) {
    Text first = Wording.date(season.dateOf(from));
    return from == to
        ? first
        : Wording.of("%s至%s", "%s – %s", first, Wording.date(season.dateOf(to)));
  }
}
