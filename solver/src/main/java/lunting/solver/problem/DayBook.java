package lunting.solver.problem;

import java.util.function.Function;
import lunting.data.calendar.Season;
import lunting.data.policy.Industry;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** Works out which days matter to a plant, from the policy, the events and the baseline. */
final class DayBook {
  private final Policy policy;
  private final Season season;
  private final int days;
  private final PlantEvents events;
  private final BaselineLoads baseline;
  private final Function<Line, KilnLimits> limitsOf;

  DayBook(
      Policy policy,
      PlantEvents events,
      BaselineLoads baseline,
      Function<Line, KilnLimits> limitsOf) {
    this.policy = policy;
    this.season = policy.season();
    this.days = season.days();
    this.events = events;
    this.baseline = baseline;
    this.limitsOf = limitsOf;
  }

  PlantDays of(Plant plant, Industry industry, Levels levels) {
    boolean exempt = plant.exempt() != null || policy.exempts(plant.grade());
    Integer revoked = exempt ? events.revokedFrom(plant.id()) : null;
    int inForceFrom = !exempt ? 0 : revoked == null ? days : Math.clamp(revoked, 0, days);
    DaySet calendar =
        DaySet.of(
            days, day -> day >= inForceFrom && inWindow(industry.season(), plant.grade(), day));
    DaySet measured =
        DaySet.of(
            days, day -> day >= inForceFrom && ratio(industry, plant.grade(), levels.on(day)) > 0);
    DaySet ordered = events.ordered(plant.id());
    int quotaFrom =
        revoked == null ? 0 : Math.clamp(quotaFrom(plant, revoked, ordered, measured), 0, days);
    int owedFrom = Math.max(inForceFrom, quotaFrom);
    boolean warnedDaysCount =
        policy.readings().warningDays() == Readings.WarningDays.COUNT
            || !(industry.warning() instanceof WarningDuty.Measures);
    return new PlantDays(
        inForceFrom,
        quotaFrom,
        DaySet.of(days, day -> day >= owedFrom && (warnedDaysCount || levels.on(day) == null)),
        calendar,
        DaySet.of(days, day -> avoids(plant, day)),
        ordered,
        measured,
        DaySet.of(
            days, day -> calendar.contains(day) || ordered.contains(day) || measured.contains(day)),
        levels);
  }

  /** The ratio of a grade's measures at a level in 1/10,000; 0 where none is asked. */
  static int ratio(Industry industry, String grade, @Nullable Level level) {
    return level != null && industry.warning() instanceof WarningDuty.Measures measures
        ? measures.of(grade, level)
        : 0;
  }

  /**
   * f(p) of a plant whose exemption was revoked. A re-solve counts from the day on which the last
   * of its kilns has had its notice, or from the first stop that an earlier answer gave it.
   */
  private int quotaFrom(Plant plant, int revoked, DaySet ordered, DaySet measured) {
    if (!baseline.isGiven()) {
      return revoked;
    }
    int notice = 0;
    int given = Integer.MAX_VALUE;
    for (Line line : plant.lines()) {
      LineBaseline before = baseline.of(line.id());
      if (before != null && Sizes.isCountable(line)) {
        notice = Math.max(notice, limitsOf.apply(line).noticeDays());
        given = Math.min(given, firstReduction(before, revoked, ordered, measured));
      }
    }
    return Math.max(revoked, Math.min(baseline.asOf() + notice, given));
  }

  /**
   * The first day of a published reduction, counted from a given day on; reductions on ordered and
   * measure days alone do not count.
   */
  private int firstReduction(LineBaseline before, int from, DaySet ordered, DaySet measured) {
    int day = 0;
    while (day < days) {
      int last = before.lastDayOfRun(day);
      boolean unexplained = false;
      for (int each = day; each <= last; each++) {
        unexplained |= !ordered.contains(each) && !measured.contains(each);
      }
      if (before.load(day) < 100 && last >= from && unexplained) {
        return Math.max(day, from);
      }
      day = last + 1;
    }
    return Integer.MAX_VALUE;
  }

  private boolean avoids(Plant plant, int day) {
    return plant.avoid().stream().anyMatch(avoided -> avoided.span().contains(season.dateOf(day)));
  }

  private boolean inWindow(SeasonDuty duty, String grade, int day) {
    return duty instanceof SeasonDuty.Calendar calendar
        && calendar.windows().stream()
            .anyMatch(window -> window.binds(grade) && window.span().contains(season.dateOf(day)));
  }
}
