package lunting.solver.bound;

import lunting.solver.line.StopRule;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.TownDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.proof.Bounds;

/**
 * Which runs of one line the relaxation lets it choose from: every legal one, and more where a duty
 * is not modelled. What is asked by the calendar, an order or a measure frees a line from its
 * kiln's limits; so does the past.
 */
final class LineShape {
  /** Beyond so many stops their number is not limited. */
  private static final int MOST_LAYERS = 6;

  final LineDuty line;
  final PlantDuty plant;
  final Sector sector;

  final TownDuty town;
  final int days;

  /** Whether it may run at a load between 0 and full on some day. */
  final boolean limitable;

  /** Whether the calendar, an order or a measure asks something of it. */
  final boolean asked;

  /** Days before each day, and all of them, on which the line must be reduced. */
  private final int[] forced;

  final boolean[] mayStop;
  final boolean[] mayRun;

  /** The least and the most that a load limit cuts on a day; a most of 0: none is allowed. */
  final int[] leastLimit;

  final int[] mostLimit;
  final boolean[] mayBegin;
  final boolean[] mayEnd;

  /** Days on which the calendar or an order stops the plant. */
  final boolean[] imposed;

  /** Days of W(p) before each day, and all of them. */
  final int[] owed;

  final int minStop;
  final int minRun;

  /** The most stops; 0: any number. */
  final int mostStops;

  /** The days that one of the stops must give; 0: none must. */
  final int unbroken;

  private final int coldDay;
  private final boolean ramps;
  private final int cool;
  private final int heat;

  /** Stops that end before this day are as they were carried out, however short. */
  private final int pastDays;

  LineShape(Problem problem, Bounds bounds, LineDuty line) {
    this.line = line;
    plant = problem.plantOf(line);
    sector = problem.sectorOf(plant);
    town = problem.townOf(plant);
    days = problem.days();
    pastDays = line.firstOpenDay();
    ramps = !line.countRamps();
    cool = line.limits().coolDownDays();
    heat = line.limits().heatUpDays();
    coldDay = line.days().quotaFrom();
    asked = !line.days().asked().isEmpty();
    limitable = mayBeLimited(line);
    minStop = asked ? 1 : Math.max(1, line.limits().minStopDays());
    // A load limit may stand between two stops, which the days of least run do not look into.
    minRun = asked || limitable ? 1 : Math.max(1, line.limits().minRunDays());
    mostStops = mostStops();
    // A stop from the day of a revoked exemption counts from its first day; that is left out here.
    unbroken = asked || (ramps && coldDay > 0) ? 0 : plant.continuousDays();
    forced = new int[days + 1];
    owed = new int[days + 1];
    mayStop = new boolean[days];
    mayRun = new boolean[days];
    leastLimit = new int[days];
    mostLimit = new int[days];
    mayBegin = new boolean[days];
    mayEnd = new boolean[days + 1];
    imposed = new boolean[days];
    for (int day = 0; day < days; day++) {
      open(day, bounds);
      imposed[day] = line.days().isImposed(day);
      owed[day + 1] = owed[day] + (line.days().owed().contains(day) ? 1 : 0);
      forced[day + 1] = forced[day] + (mayRun[day] ? 0 : 1);
    }
    for (int day = 0; day <= days; day++) {
      mayEnd[day] = day == days || !isRelitInAWarning(day);
    }
  }

  private static boolean mayBeLimited(LineDuty line) {
    LineBaseline before = line.baseline();
    boolean was = false;
    for (int day = 0; before != null && day < line.firstOpenDay(); day++) {
      was |= before.load(day) > 0 && before.load(day) < 100;
    }
    return was || line.mayRunAtLimit() || !line.limits().canStop() || line.measures() != null;
  }

  private int mostStops() {
    int most = line.limits().maxStops();
    // The stops before the last keep their least days; so does the last, unless it runs to the end.
    int fit = (days + minRun + minStop - leastDays(days)) / (minStop + minRun);
    if (asked || pastDays > 0 || Math.min(most, fit) > MOST_LAYERS) {
      return 0;
    }
    return Math.max(1, Math.min(most, fit));
  }

  private void open(int day, Bounds bounds) {
    int most = bounds.most(line, day);
    int least = bounds.least(line, day);
    boolean past = day < pastDays;
    mayRun[day] = least == 0;
    mayStop[day] = most == 100 && (line.limits().canStop() || past);
    boolean anyLoad = past || line.measures() != null;
    int deepest = anyLoad ? 99 : 100 - Math.max(1, line.limits().minLoadPercent());
    leastLimit[day] = Math.max(1, least);
    mostLimit[day] = limitable ? Math.min(most, deepest) : 0;
    if (mostLimit[day] < leastLimit[day]) {
      mostLimit[day] = 0;
    }
    LineBaseline before = line.baseline();
    mayBegin[day] =
        before == null
            || asked
            || day < before.asOf()
            || day >= line.firstDayWithNotice()
            || before.isStopped(day);
  }

  /** Whether every stop of the line that restarts on a day would be relit in a warning. */
  private boolean isRelitInAWarning(int restart) {
    if (!StopRule.NO_RELIGHT.binds(line, sector)
        || !line.days().inForce(restart)
        || line.days().mustRun().contains(restart)) {
      return false;
    }
    DaySet warned = line.days().levels().days();
    int first = Math.max(0, line.relightDay(0, restart));
    int last = line.ignitionTested() ? Math.max(first, restart - minStop) : first;
    for (int tested = first; tested <= last; tested++) {
      if (tested < line.firstOpenDay() || !warned.contains(tested)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line may run at full load on all days from one to another, that left out. */
  boolean mayRunFrom(int from, int to) {
    return forced[to] == forced[from];
  }

  /** The first day of a stop that counts as reduced. */
  int firstCounted(int from) {
    return !ramps || from == 0 || from == coldDay ? from : Math.min(days, from + cool);
  }

  /** The day after the last one that counts, of a stop with the restart on this day. */
  int endCounted(int restart) {
    return !ramps || restart == days ? restart : Math.max(0, restart - heat);
  }

  /** A stop of so many days counts from its first counted day to its last, whatever its ends. */
  int plainDays() {
    return Math.max(minStop, ramps ? cool + heat : 1);
  }

  /** The least days of a stop with the restart on this day. */
  int leastDays(int restart) {
    return restart <= pastDays || (restart == days && line.days().quotaFrom() > 0) ? 1 : minStop;
  }

  /** The first day on which the line may stop again after a restart. */
  int nextStop(int restart) {
    return restart == days ? days : Math.min(days, restart + (restart <= pastDays ? 1 : minRun));
  }

  /** What of W(p) a stop gives. */
  int given(int from, int restart) {
    int first = firstCounted(from);
    int end = endCounted(restart);
    return end <= first ? 0 : owed[end] - owed[first];
  }

  /** Whether its stops can be counted by the days they give: it owes, and only by chosen stops. */
  boolean suitsTable() {
    return !limitable && !asked && plant.need() > 0 && !plant.wholeLines();
  }
}
