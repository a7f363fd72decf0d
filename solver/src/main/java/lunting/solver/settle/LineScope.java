package lunting.solver.settle;

import java.util.Arrays;
import lunting.data.policy.KilnLimits;
import lunting.solver.line.StopRule;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * What one line may do under the duties that it keeps by itself, some of them given up: on each day
 * the least and the most that is cut, and which stops its kiln, notice and warnings allow.
 *
 * <p>Unit: percent of the line's capacity.
 *
 * <p>Threads: immutable; nobody may change the arrays.
 */
final class LineScope {
  private static final int FULL = 100;

  final LineDuty line;
  final PlantDuty plant;
  final int days;

  final int[] least;
  final int[] most;

  /** The most that a load limit cuts on a day; 0: none is allowed. */
  final int[] limit;

  /** Whether the line may stand still on a day as far as its kiln goes. */
  final boolean[] canStop;

  /** The days that one of its stops must give; 0: none must. */
  final int unbroken;

  /** How many stops it may have, all those counted that the rule counts. */
  final int mostStops;

  final int minRun;

  /** By first day and last day, whether a stop is allowed as far as that depends on it alone. */
  private final boolean[][] allowed;

  LineScope(Problem problem, LineDuty own, Waivers waivers) {
    plant = problem.plantOf(own);
    line = with(own, limits(own, waivers));
    days = problem.days();
    least = new int[days];
    most = new int[days];
    limit = new int[days];
    canStop = new boolean[days];
    boolean limited = waivers.waive(new Duty(DutyKind.LOAD_LIMIT, own.index()));
    for (int day = 0; day < days; day++) {
      open(day, limited);
      ask(day, waivers);
      keep(day, waivers);
    }
    int continuous = plant.continuousDays();
    long less = waivers.amount(new Duty(DutyKind.CONTINUOUS_STOP, plant.index()));
    boolean single = continuous > 0 && plant.countable().getFirst().equals(own);
    unbroken = single ? (int) Math.max(0, continuous - Math.min(continuous, less)) : 0;
    int stops = line.limits().maxStops();
    mostStops = stops == KilnLimits.NO_LIMIT || stops >= days ? KilnLimits.NO_LIMIT : stops;
    minRun = line.limits().minRunDays();
    allowed = new boolean[days][];
    Sector sector = problem.sectorOf(plant);
    boolean relit =
        waivers.waive(new Duty(DutyKind.NO_RELIGHT, own.index()))
            || !StopRule.NO_RELIGHT.binds(line, sector);
    boolean toldLate = waivers.waive(new Duty(DutyKind.NOTICE, own.index()));
    Run[] stop = new Run[1];
    for (int from = 0; from < days; from++) {
      allowed[from] = new boolean[days - from];
      for (int to = from; to < days && mayStop(to); to++) {
        stop[0] = new Run(from, to, 0);
        allowed[from][to - from] =
            StopRule.MIN_STOP.amount(line, stop) == 0
                && (relit || StopRule.NO_RELIGHT.amount(line, stop) == 0)
                && (toldLate || StopRule.NOTICE.amount(line, stop) == 0);
      }
    }
  }

  private static LineDuty with(LineDuty line, KilnLimits limits) {
    return new LineDuty(
        line.index(),
        line.plantIndex(),
        line.line(),
        limits,
        line.days(),
        line.countable(),
        line.servesLivelihood(),
        line.mayRunAtLimit(),
        line.size(),
        line.cleanThousandths(),
        line.countRamps(),
        line.ignitionTested(),
        line.measures(),
        line.baseline());
  }

  /** The kiln's limits, as far as they are asked. */
  private static KilnLimits limits(LineDuty line, Waivers waivers) {
    KilnLimits own = line.limits();
    long moreStops = waivers.amount(new Duty(DutyKind.MAX_STOPS, line.index()));
    long notice = waivers.amount(new Duty(DutyKind.NOTICE, line.index()));
    return new KilnLimits(
        own.coolDownDays(),
        own.heatUpDays(),
        less(own.minStopDays(), waivers.amount(new Duty(DutyKind.MIN_STOP, line.index()))),
        less(own.minRunDays(), waivers.amount(new Duty(DutyKind.MIN_RUN, line.index()))),
        moreStops >= KilnLimits.NO_LIMIT - own.maxStops()
            ? KilnLimits.NO_LIMIT
            : own.maxStops() + (int) moreStops,
        less(own.noticeDays(), notice),
        own.canStop(),
        own.minLoadPercent(),
        own.stopProcedure(),
        own.safety());
  }

  private static int less(int days, long amount) {
    return (int) Math.max(0, days - Math.min(days, amount));
  }

  private void open(int day, boolean limited) {
    int deepest = FULL - line.limits().minLoadPercent();
    canStop[day] = line.limits().canStop();
    most[day] = FULL;
    if (!canStop[day]) {
      limit[day] = Math.min(FULL - 1, deepest);
    } else if (line.mayRunAtLimit() || limited) {
      limit[day] = Math.min(FULL - 1, deepest);
    } else if (line.isLimitedByList(day)) {
      int load = Math.max((int) asked(day), line.limits().minLoadPercent());
      limit[day] = FULL - load;
    }
  }

  private long asked(int day) {
    LineMeasures measures = line.measures();
    return measures == null ? FULL : measures.asked().on(day);
  }

  private void ask(int day, Waivers waivers) {
    PlantDays dates = line.days();
    boolean ordered = dates.ordered().contains(day);
    if ((!line.countable() || !dates.inForce(day)) && !ordered) {
      most[day] = 0;
    }
    boolean runs = line.countable() && dates.mustRun().contains(day);
    if (runs && !waivers.waive(new Duty(DutyKind.MUST_RUN, plant.index()), day)) {
      most[day] = 0;
    }
    boolean calendar =
        line.countable()
            && dates.calendar().contains(day)
            && !waivers.waive(new Duty(DutyKind.CALENDAR, plant.index()), day);
    boolean obeys =
        !line.line().idle()
            && ordered
            && !waivers.waive(new Duty(DutyKind.ORDERED_STOP, plant.index()), day);
    if (calendar || obeys) {
      least[day] = line.greatestCut();
    }
    LineMeasures measures = line.measures();
    if (measures != null
        && !waivers.waive(new Duty(DutyKind.WARNING_MEASURES, plant.index()), day)) {
      least[day] = Math.max(least[day], FULL - (int) measures.owed().on(day));
    }
  }

  /** Past days are as they were carried out, pinned ones as they were published. */
  private void keep(int day, Waivers waivers) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return;
    }
    if (day < line.firstOpenDay()) {
      least[day] = before.cut(day);
      most[day] = before.cut(day);
      canStop[day] = true;
      limit[day] = FULL - 1;
    } else if (before.isPinned(day) && !waivers.waive(new Duty(DutyKind.PIN, line.index()), day)) {
      least[day] = Math.max(least[day], before.cut(day));
      most[day] = Math.min(most[day], before.cut(day));
    }
  }

  private boolean mayStop(int day) {
    return canStop[day] && most[day] == FULL;
  }

  /** Whether a stop is allowed, other stops aside. */
  boolean allows(int from, int to) {
    return allowed[from][to - from];
  }

  /** Whether the kiln's limits are tested on a stop. */
  boolean isTested(int from, int to) {
    return isChosen(from, to)
        && !line.days().measured().contains(from)
        && to >= line.firstOpenDay();
  }

  /** Whether a stop is one of those of which the kiln bears so many. */
  boolean isCounted(int from, int to) {
    return isChosen(from, to) && !line.days().measured().contains(from);
  }

  /** Whether nobody but the plant asks for a stop. */
  boolean isChosen(int from, int to) {
    return line.days().isChosen(from, to);
  }

  /** Whether some stops are not held to the kiln's limits. */
  boolean hasFreeStops() {
    PlantDays dates = line.days();
    return line.firstOpenDay() > 0
        || !dates.measured().isEmpty()
        || !dates.calendar().isEmpty()
        || !dates.ordered().isEmpty();
  }

  /** The first day of a stop that counts as reduced. */
  int firstCounted(int from) {
    boolean cold = from == 0 || from == line.days().quotaFrom();
    return line.countRamps() || cold ? from : from + line.limits().coolDownDays();
  }

  /** The last day of a stop that counts as reduced. */
  int lastCounted(int to) {
    boolean lasts = to == days - 1;
    return line.countRamps() || lasts ? to : to - line.limits().heatUpDays();
  }

  /** The course of these cuts. */
  Course course(int[] cuts) {
    int[] effective = cuts.clone();
    int from = 0;
    while (from < days) {
      int to = from;
      while (to + 1 < days && cuts[to + 1] == cuts[from]) {
        to++;
      }
      if (cuts[from] == FULL) {
        int first = Math.min(to + 1, firstCounted(from));
        int last = Math.max(first - 1, lastCounted(to));
        Arrays.fill(effective, from, first, 0);
        Arrays.fill(effective, last + 1, to + 1, 0);
      }
      from = to + 1;
    }
    return new Course(cuts, effective);
  }
}
