package lunting.solver.problem;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.Industry;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
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
    DaySet windows = DaySet.in(season, windows(industry.season(), plant));
    DaySet calendar = DaySet.of(days, day -> day >= inForceFrom && windows.contains(day));
    DaySet measured =
        DaySet.of(days, day -> day >= inForceFrom && isMeasured(industry, plant, levels.on(day)));
    DaySet ordered = events.ordered(plant.id());
    DaySet fixedRun = season(plant.terms().mustRun().stream().map(PlantTerms.MustRun::span));
    boolean wholeLines = isByWholeLines(industry, plant);
    int quotaFrom =
        revoked == null ? 0 : Math.clamp(quotaFrom(plant, revoked, ordered, measured), 0, days);
    int owedFrom = Math.max(inForceFrom, quotaFrom);
    boolean warnedDaysCount =
        policy.readings().warningDays() == Readings.WarningDays.COUNT
            || !(industry.warning() instanceof WarningDuty.Measures);
    return new PlantDays(
        inForceFrom,
        quotaFrom,
        DaySet.of(
            days,
            day ->
                day >= owedFrom
                    && (warnedDaysCount || levels.on(day) == null)
                    && !(wholeLines && fixedRun.contains(day))),
        calendar,
        season(plant.avoid().stream().map(Plant.Avoid::span)),
        ordered,
        measured,
        fixedRun,
        DaySet.of(
            days,
            day ->
                fixedRun.contains(day)
                    && !calendar.contains(day)
                    && !ordered.contains(day)
                    && !measured.contains(day)),
        season(plant.terms().wish().stream().map(PlantTerms.Wish::span)),
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

  /** Whether what counts is what is off every day: whole lines of a plant with several of them. */
  static boolean isByWholeLines(Industry industry, Plant plant) {
    return industry.season() instanceof SeasonDuty.StopLines
        && plant.lines().stream().filter(Sizes::isCountable).count() > 1;
  }

  private DaySet season(Stream<Span> spans) {
    return DaySet.in(season, spans.toList());
  }

  /** The stops of the calendar for a plant: its own windows, else those that bind its grade. */
  private static List<Span> windows(SeasonDuty duty, Plant plant) {
    List<PlantTerms.Window> own = plant.terms().windows();
    if (own != null) {
      return own.stream().map(PlantTerms.Window::span).toList();
    }
    return duty instanceof SeasonDuty.Calendar calendar
        ? calendar.windows().stream()
            .filter(window -> window.binds(plant.grade()))
            .map(SeasonDuty.Window::span)
            .toList()
        : List.of();
  }

  /** Whether its own list, or else its industry's measures, ask something of a plant at a level. */
  private static boolean isMeasured(Industry industry, Plant plant, @Nullable Level level) {
    if (level == null || !plant.terms().hasMeasures()) {
      return ratio(industry, plant.grade(), level) > 0;
    }
    PlantTerms.Measure measure = plant.terms().measureAt(level);
    return measure != null
        && measure.lines().stream().anyMatch(named -> isCountable(plant, named.line()));
  }

  private static boolean isCountable(Plant plant, String lineId) {
    return plant.lines().stream()
        .anyMatch(line -> line.id().equals(lineId) && Sizes.isCountable(line));
  }
}
