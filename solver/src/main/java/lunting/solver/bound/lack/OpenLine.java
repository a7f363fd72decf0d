package lunting.solver.bound.lack;

import lunting.data.policy.KilnLimits;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Bounds;

/**
 * What one line may do from the first open day on, by every rule that looks at it alone: the loads
 * of each day, and which stops its kiln, notice and relighting allow. What is past stays as it was
 * published, and what is pinned where only such plans are looked at.
 *
 * <p>Unit: cuts in percent.
 */
final class OpenLine {
  /** Beyond so many stops left their number is not limited. */
  private static final int MOST_STOPS = 6;

  final LineDuty line;
  final int first;
  final int days;
  final boolean[] mayRun;
  final boolean[] mayStop;

  /** The least and the most that a load limit cuts; a most of 0: none is allowed. */
  final int[] leastLimit;

  final int[] mostLimit;

  /** The first day of a stop that is under way on the day before the first open day; −1: none. */
  final int stoppedSince;

  /** The first open day on which a chosen stop keeps the least run after the last past one. */
  final int runUntil;

  /** How many chosen stops are left to the kiln; {@link #ANY}: any number. */
  final int stopsLeft;

  static final int ANY = -1;

  private final boolean ramps;
  private final int cool;
  private final int heat;
  private final LegalStops legal;

  /** By day: how many days before it have no load but a stop's. */
  private final int[] blocked;

  OpenLine(Scope scope, LineDuty line) {
    Problem problem = scope.problem();
    this.line = line;
    first = line.firstOpenDay();
    days = problem.days();
    mayRun = new boolean[days];
    mayStop = new boolean[days];
    leastLimit = new int[days];
    mostLimit = new int[days];
    ramps = !line.countRamps();
    cool = line.limits().coolDownDays();
    heat = line.limits().heatUpDays();
    for (int day = first; day < days; day++) {
      open(day, scope.bounds(), scope.pinned(line, day));
    }
    LineBaseline before = line.baseline();
    int since = -1;
    int restart = 0;
    boolean chosen = false;
    int used = 0;
    for (int day = 0; before != null && day < first; day++) {
      if (!before.isStopped(day)) {
        continue;
      }
      int last = Math.min(first - 1, before.lastDayOfStop(day));
      if (last == first - 1) {
        since = day;
      } else {
        restart = last + 1;
        chosen = line.days().isChosen(day, last);
        used += isTested(day, last + 1) ? 1 : 0;
      }
      day = last;
    }
    stoppedSince = since;
    runUntil = chosen ? restart + line.limits().minRunDays() : 0;
    stopsLeft = stopsLeft(line.limits(), used);
    legal = new LegalStops(problem, line, mayStop, since);
    for (int day = first; day < days; day++) {
      mayStop[day] &= legal.reaches(day);
    }
    blocked = new int[days + 1];
    for (int day = first; day < days; day++) {
      blocked[day + 1] = blocked[day] + (mayRun[day] || mostLimit[day] > 0 ? 0 : 1);
    }
  }

  private static int stopsLeft(KilnLimits limits, int used) {
    int left = Math.max(0, limits.maxStops() - used);
    return limits.maxStops() == KilnLimits.NO_LIMIT || left > MOST_STOPS ? ANY : left;
  }

  private void open(int day, Bounds bounds, int pinned) {
    if (pinned != Scope.FREE) {
      mayRun[day] = pinned == 0;
      mayStop[day] = pinned == 100;
      leastLimit[day] = pinned;
      mostLimit[day] = pinned == 100 ? 0 : pinned;
      return;
    }
    int most = bounds.most(line, day);
    int least = bounds.least(line, day);
    mayRun[day] = least == 0;
    mayStop[day] = most == 100 && line.limits().canStop();
    leastLimit[day] = Math.max(1, least);
    mostLimit[day] = Math.min(most, deepestLimit(day));
    if (mostLimit[day] < leastLimit[day]) {
      mostLimit[day] = 0;
    }
  }

  private int deepestLimit(int day) {
    int least = Math.max(1, line.limits().minLoadPercent());
    if (!line.limits().canStop() || line.mayRunAtLimit()) {
      return 100 - least;
    }
    LineMeasures own = line.measures();
    return own != null && line.isLimitedByList(day)
        ? 100 - Math.max(least, Math.toIntExact(own.asked().on(day)))
        : 0;
  }

  /** How many stops there are that may be legal. */
  long stops() {
    return legal.lookedAt();
  }

  /** Whether a stop from an open day to the restart is legal by itself. */
  boolean allows(int from, int restart) {
    return legal.allows(from, restart);
  }

  /**
   * Whether the stop that is under way may last to the restart, by the kiln's limits too where they
   * are tested.
   */
  boolean mayLastTo(int restart) {
    boolean bears = stoppedSince >= runUntil && stopsLeft != 0;
    return legal.allowsLasting(restart)
        && (restart == first || bears || !isTested(stoppedSince, restart));
  }

  /** How many of the stops left the one that is under way takes if it lasts to the restart. */
  int stopsUsedBy(int restart) {
    return stopsLeft > 0 && isTested(stoppedSince, restart) ? 1 : 0;
  }

  /** Whether the line may run on all days between two, at full load or at a limit. */
  boolean isRun(int from, int to) {
    return blocked[to] == blocked[from];
  }

  /** The first day on which a chosen stop keeps the least run after this one. */
  int restedAfter(int from, int restart) {
    return restart + (isChosen(from, restart) ? Math.max(1, line.limits().minRunDays()) : 1);
  }

  /** For so many days before a restart nothing counts. */
  int heatUpDays() {
    return ramps ? heat : 0;
  }

  /** Whether the kiln's limits on runs and stops are tested on a stop. */
  boolean isTested(int from, int restart) {
    return isChosen(from, restart) && !line.days().measured().contains(from);
  }

  /** Whether neither the calendar nor an order imposes a stop. */
  boolean isChosen(int from, int restart) {
    return line.days().isChosen(from, restart - 1);
  }

  /** The first day of a stop that counts as reduced. */
  int firstCounted(int from) {
    PlantDays plantDays = line.days();
    int counted = !ramps || from == 0 || from == plantDays.quotaFrom() ? from : from + cool;
    return Math.clamp(counted, first, days);
  }

  /** The day after the last one that counts, of a stop with the restart on this day. */
  int endCounted(int restart) {
    return !ramps || restart == days ? restart : Math.max(first, restart - heat);
  }
}
