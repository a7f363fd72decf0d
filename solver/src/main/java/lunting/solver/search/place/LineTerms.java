package lunting.solver.search.place;

import java.util.Arrays;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.line.Loads;
import lunting.solver.line.StopRule;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;

/**
 * On what terms a line may be reduced: what each day costs at each load, what its kiln allows, what
 * it has done so far, and how much it has to give.
 *
 * <p>Unit: costs as {@link DayPrices} has them; what is given in percent-days. Sums are over the
 * days before a day, so that there is one more of them than days; past days cost nothing.
 *
 * <p>Threads: immutable; nobody may change the arrays.
 */
final class LineTerms {
  private static final int ANY_NUMBER = 4;

  /** Where days are asked in a row: the stop that gives them, and one for what is owed besides. */
  private static final int BESIDE_A_ROW = 2;

  final LineDuty line;
  final LineGoal goal;
  final Past past;
  final int days;

  /** How many more chosen stops the kiln bears, as far as it is worth trying. */
  final int mostStops;

  /** Prices at full load, or as low as the day leaves no choice; what is cut then, and given. */
  final long[] running;

  final int[] runningCut;
  final int[] runningGiven;

  /** Prices of standing still, what is added where that counts, and what it gives there. */
  final long[] stopped;

  final long[] effective;
  final int[] stoppedGiven;

  /** Cuts to choose from by day, and their prices, {@link StateTable#NEVER} where not allowed. */
  final int[][] levels;

  final long[][] limited;
  final long perExtra;
  final long perLacking = DayPrices.BREACH / 100;

  private final long ramp;
  private final long visits;
  private final long[] begin;
  private final long[] notice;
  private final long[] restart;

  /**
   * The terms of a line.
   *
   * @param standing sums without the line
   * @param patterns what every line does, by its place in the list; of this line only the past
   *     counts
   * @param share of what measures ask of its plant beside its other lines, in 1/10,000
   * @param levels cuts at which it may be tried to run, each by day, in percent
   * @param blur what is added to the price of a stopped day, so that not always the same is found
   */
  LineTerms(
      Standing standing,
      LineDuty line,
      Pattern[] patterns,
      LineGoal goal,
      int share,
      int[][] levels,
      long[] blur) {
    this.line = line;
    this.goal = goal;
    this.levels = levels;
    days = standing.problem().days();
    past = Past.of(line, patterns[line.index()]);
    mostStops = mostStops();
    running = new long[days + 1];
    runningCut = new int[days];
    runningGiven = new int[days + 1];
    stopped = new long[days + 1];
    effective = new long[days + 1];
    stoppedGiven = new int[days + 1];
    limited = new long[levels.length][days];
    begin = new long[days];
    notice = new long[days];
    restart = new long[days + 1];
    Weights weights = standing.problem().policy().weights();
    boolean owes = standing.problem().plantOf(line).need() > 0;
    perExtra = owes ? weights.of(RuleId.OVERSHOOT) * line.size() : 0;
    ramp = weights.of(RuleId.RESTARTS) * line.size() * line.rampCostDays() * 100;
    visits = weights.of(RuleId.STOPS) * 1_000L * 100;
    addUp(new DayPrices(standing, line, patterns, share), blur);
    addSwitches(standing, weights.of(RuleId.INSPECTIONS) * 1_000L * 100);
  }

  private int mostStops() {
    if (!line.limits().canStop()) {
      return 0;
    }
    int most = line.limits().maxStops();
    int left = most == KilnLimits.NO_LIMIT ? ANY_NUMBER : Math.max(0, most - past.stops());
    return Math.min(left, goal.inARow() > 0 ? BESIDE_A_ROW : ANY_NUMBER);
  }

  private void addUp(DayPrices prices, long[] blur) {
    for (int day = 0; day < days; day++) {
      boolean open = day >= past.firstDay();
      int counts = line.days().owed().contains(day) ? 1 : 0;
      int cut = leastCut(day);
      long still = open && line.limits().canStop() ? prices.of(day, 100, 0) : 0;
      long counting = open && line.limits().canStop() ? prices.of(day, 100, 100) : 0;
      runningCut[day] = cut;
      running[day + 1] = running[day] + (open ? prices.of(day, cut, cut) : 0);
      runningGiven[day + 1] = runningGiven[day] + counts * cut;
      stopped[day + 1] = stopped[day] + still + blur[day];
      effective[day + 1] = effective[day] + counting - still;
      stoppedGiven[day + 1] = stoppedGiven[day] + counts * 100;
      for (int i = 0; i < levels.length; i++) {
        int level = levels[i][day];
        int load = 100 - level;
        boolean allowed =
            level > cut && (Loads.allow(line, load) || Loads.allowedByList(line, load, day));
        limited[i][day] = allowed ? prices.of(day, level, level) : StateTable.NEVER;
      }
    }
  }

  /** What is cut on a day that leaves no choice but a stop: by order, calendar, list or pin. */
  private int leastCut(int day) {
    LineBaseline before = line.baseline();
    if (before != null && before.isPinned(day) && before.cut(day) < 100) {
      return before.cut(day);
    }
    if (line.days().isImposed(day) && !line.limits().canStop()) {
      return line.greatestCut();
    }
    LineMeasures measures = line.measures();
    int left = measures == null ? 100 : Math.toIntExact(measures.owed().on(day));
    boolean binds = left < 100 && !line.days().isImposed(day) && line.countable();
    return binds && (Loads.allow(line, left) || Loads.allowedByList(line, left, day)) && left > 0
        ? 100 - left
        : 0;
  }

  private void addSwitches(Standing standing, long inspection) {
    boolean relight = StopRule.NO_RELIGHT.binds(line, standing.sector(line));
    LineBaseline before = line.baseline();
    for (int day = past.firstDay(); day < days; day++) {
      long overload = inspection * standing.overload(line, day);
      begin[day] = overload;
      restart[day] = overload;
      if (before != null && !before.isStopped(day)) {
        notice[day] = DayPrices.BREACH * Math.max(0, line.firstDayWithNotice() - day);
      }
      if (relight
          && line.days().inForce(day)
          && !line.days().mustRun().contains(day)
          && line.days().levels().days().contains(line.relightDay(0, day))) {
        restart[day] += DayPrices.BREACH;
      }
    }
  }

  /** Whether what is cut on a day counts toward the goal. */
  boolean counts(int day) {
    return line.days().owed().contains(day);
  }

  /** What it costs to change to a load limit on a day: nothing where it is asked. */
  long limitOn(int day) {
    return line.days().isAsked(day) ? 0 : ramp + visits;
  }

  /** Whether a stop has to keep the kiln's limits: it is chosen and answers no measure day. */
  boolean isTested(int from, int end) {
    return line.days().isChosen(from, end - 1) && !line.days().measured().contains(from);
  }

  /** Whether a stop that has to keep them is long enough. */
  boolean mayLast(int from, int end) {
    boolean toTheEnd = line.days().quotaFrom() > 0 && end == days;
    return end - from >= line.limits().minStopDays() || toTheEnd;
  }

  /** What a stop is worth by its block of days, where so many are asked in a row. */
  long inARow(int given) {
    return DayPrices.BREACH * Math.min(goal.inARow(), given / 100);
  }

  /** Whether a stop's block of days is all that is asked in a row. */
  boolean isAllInARow(int given) {
    return given / 100 >= goal.inARow();
  }

  /**
   * Whether no stop can be imposed or under way, nothing is asked in a row, in periods or of its
   * running days, and every stop is long enough to cool down and heat up. Then what a stop costs
   * and gives is a part of its first day and a part of its end.
   */
  boolean isPlain() {
    return goal.bounds().isEmpty()
        && goal.inARow() == 0
        && past.stopSince() < 0
        && line.days().asked().isEmpty()
        && line.days().quotaFrom() == 0
        && runningGiven[days] == 0
        && (line.countRamps() || line.limits().minStopDays() >= line.limits().rampDays());
  }

  /** Where a stop from one day to another begins and ends to count. */
  int firstCounting(int from, int end) {
    return Math.min(end, firstCounting(from));
  }

  int endCounting(int first, int end) {
    return Math.max(first, endCounting(end));
  }

  /** Where a stop begins to count that is long enough to cool down. */
  int firstCounting(int from) {
    boolean cold = line.countRamps() || from == 0 || from == line.days().quotaFrom();
    return cold ? from : from + line.limits().coolDownDays();
  }

  /** Where a stop ends to count that is long enough to cool down and heat up. */
  int endCounting(int end) {
    boolean lasts = line.countRamps() || end == days;
    return lasts ? end : end - line.limits().heatUpDays();
  }

  /** The first day on which another stop may begin after one that has ended. */
  int mayStopAgain(int end, boolean tested) {
    int next = end + (tested ? Math.max(1, line.limits().minRunDays()) : 1);
    return Math.min(days, next);
  }

  /** What it costs to begin and end a stop, without its days. */
  long switches(int from, int end) {
    if (from < past.firstDay()) {
      return ending(end);
    }
    return line.days().isChosen(from, end - 1)
        ? beginning(from) + restarting(end)
        : begin[from] + restarting(end);
  }

  /** What it costs to begin a chosen stop on a day. */
  long beginning(int day) {
    return begin[day] + ramp + visits + notice[day];
  }

  /** What it costs to restart on a day. */
  long restarting(int day) {
    return restart[day];
  }

  /** What it costs to end the stop that is under way, by its restart day. */
  private long ending(int end) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return restart[end];
    }
    boolean early =
        end <= before.lastDayOfStop(past.firstDay() - 1)
            && line.countable()
            && line.days().inForce(end);
    long cold = early ? Math.max(0, before.asOf() + line.limits().heatUpDays() - end) : 0;
    long amiss = 0;
    if (end > past.firstDay() && isTested(past.stopSince(), end)) {
      amiss += Math.max(0, line.limits().minStopDays() - end + past.stopSince());
      amiss += past.stops() > line.limits().maxStops() ? 1 : 0;
    }
    return restart[end] + DayPrices.BREACH * (cold + amiss);
  }

  /** The greatest step in which everything that may be given can be counted. */
  int quantum() {
    int step = 100;
    for (int[] level : levels) {
      for (int cut : level) {
        step = gcd(step, cut);
      }
    }
    for (int cut : runningCut) {
      step = gcd(step, cut);
    }
    return step;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(line.id(), goal, Arrays.deepToString(levels));
  }
}
