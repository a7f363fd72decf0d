package lunting.solver.problem.day;

import java.time.LocalDate;
import java.util.Arrays;
import lunting.data.calendar.Season;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.duty.Level;
import org.jspecify.annotations.Nullable;

/**
 * The warning level (预警等级) of each season day for one industry in one group of towns: the highest
 * of the warnings that concern it and cover the day.
 */
public final class Levels {
  private final @Nullable Level[] levels;
  private final DaySet warned;

  private Levels(@Nullable Level[] levels) {
    this.levels = levels;
    this.warned = DaySet.of(levels.length, day -> levels[day] != null);
  }

  /**
   * The levels of an industry.
   *
   * @param group of the towns; null where they name none
   */
  public static Levels of(Season season, Events events, String industry, @Nullable String group) {
    @Nullable Level[] levels = new Level[season.days()];
    for (Event event : events.events()) {
      if (event instanceof Event.Warning warning && warning.concerns(industry, group)) {
        for (int day = 0; day < levels.length; day++) {
          @Nullable Level known = levels[day];
          if (covers(warning, season.dateOf(day))
              && (known == null || known.compareTo(warning.level()) < 0)) {
            levels[day] = warning.level();
          }
        }
      }
    }
    return new Levels(levels);
  }

  /** Whether an event holds on a date; without an end it holds to the season's. */
  public static boolean covers(Event event, LocalDate date) {
    LocalDate to = event.to();
    return !date.isBefore(event.from()) && (to == null || !date.isAfter(to));
  }

  /** The level of a day; null where there is no warning. */
  public @Nullable Level on(int day) {
    return levels[day];
  }

  /** The days that have a level. */
  public DaySet days() {
    return warned;
  }

  @Override
  public String toString() {
    return Arrays.toString(levels);
  }
}
