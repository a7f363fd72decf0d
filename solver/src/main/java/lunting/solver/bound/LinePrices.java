package lunting.solver.bound;

import java.util.Arrays;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.Exact;

/**
 * What the runs of one line cost at given prices: the rules' own weights on the line, and the
 * prices of what it shares with others.
 *
 * <p>Unit: thousandths of a point of SOFT, rounded down where they are not whole.
 *
 * <p>Threads: one at a time; the arrays are filled anew for each line.
 */
final class LinePrices {
  private static final long POINT = 1_000;

  private final Weights weights;
  private final List<ServiceDuty> services;
  private final int days;

  /** What a day costs whose cut counts as reduced, by sums over the days before. */
  final long[] counted;

  /** What a day at rest costs beyond a day at full load, by sums over the days before. */
  final long[] stopped;

  /** What a stop costs that begins on a day, and what its cool-down and visit are of that. */
  final long[] begin;

  /** What a restart costs on a day, one more than days. */
  final long[] restart;

  /** What a load limit costs beyond full load: so much a day, so much for the whole cut. */
  final long[] limited;

  final long[] limitedCut;

  /** What it costs that a load limit begins on a day. */
  final long[] limit;

  /** The cool-down, heat-up and visit of a chosen stop. */
  long chosen;

  /** What the line costs on all days at full load. */
  long atFullLoad;

  private final long[] dayCounted;
  private final long[] dayStopped;

  LinePrices(Problem problem) {
    weights = problem.policy().weights();
    services = problem.services();
    days = problem.days();
    counted = new long[days + 1];
    stopped = new long[days + 1];
    begin = new long[days];
    restart = new long[days + 1];
    limited = new long[days];
    limitedCut = new long[days];
    limit = new long[days];
    dayCounted = new long[days];
    dayStopped = new long[days];
  }

  /** How often a line's prices differ: twice where its plant has wished-for days. */
  static int variants(LineShape shape) {
    return shape.plant.owes() && !shape.line.days().wish().isEmpty() ? 2 : 1;
  }

  /**
   * Fills in the prices of a line.
   *
   * @param variant 0, or 1 for the other of the two amounts of which {@code wished-days} takes the
   *     lesser: days at full load inside the wish instead of days off outside
   * @param credit what is taken off for each of the line's days that counts toward its plant's need
   */
  void set(LineShape shape, Multipliers prices, int variant, long credit) {
    LineDuty line = shape.line;
    atFullLoad = 0;
    Arrays.fill(dayStopped, 0);
    Arrays.fill(limited, 0);
    addRules(shape, variant);
    addServices(line, prices);
    for (int day = 0; day < days; day++) {
      limitedCut[day] = dayStopped[day];
    }
    addUnasked(shape);
    addChanged(line);
    addCounted(shape, prices, credit);
    addSwitches(shape, prices);
    for (int day = 0; day < days; day++) {
      counted[day + 1] = counted[day] + dayCounted[day];
      stopped[day + 1] = stopped[day] + dayStopped[day];
    }
  }

  private void addRules(LineShape shape, int variant) {
    LineDuty line = shape.line;
    PlantDays plantDays = line.days();
    long avoid = POINT * weights.of(RuleId.AVOID_DAYS) * line.size();
    long clean = (long) weights.of(RuleId.CLEAN_LINES) * line.size() * line.cleanThousandths();
    long wish = POINT * weights.of(RuleId.WISHED_DAYS) * line.size();
    boolean wishes = variants(shape) > 1;
    long beyond = shape.plant.wholeLines() ? beyondNeed(shape) : 0;
    for (int day = 0; day < days; day++) {
      dayStopped[day] += clean;
      dayStopped[day] += plantDays.avoid().contains(day) ? avoid : 0;
      dayStopped[day] += plantDays.owed().contains(day) ? beyond : 0;
      boolean wished = wishes && plantDays.wish().contains(day);
      if (variant == 0) {
        dayStopped[day] += wishes && !wished ? wish : 0;
      } else if (wished) {
        dayStopped[day] -= wish;
        atFullLoad += wish;
      }
    }
  }

  /** What a day beyond its plant's need costs; 0 where the plant has none. */
  private long beyondNeed(LineShape shape) {
    PlantDuty plant = shape.plant;
    return plant.need() == 0
        ? 0
        : Exact.mulDivDown(
            POINT * weights.of(RuleId.OVERSHOOT) * plant.size(),
            shape.line.line().capacityMilli(),
            plant.capacity());
  }

  private void addServices(LineDuty line, Multipliers prices) {
    if (!line.servesLivelihood()) {
      return;
    }
    for (ServiceDuty service : services) {
      long amount = service.amountOf(line);
      long largest = Shared.largestSupply(service);
      for (int day = service.countedFrom(); amount > 0 && day < days; day++) {
        dayStopped[day] += Exact.mulDivDown(prices.of(service)[day], amount, largest);
      }
    }
  }

  /** Days on which a plant without a need stops, although nothing asks for it. */
  private void addUnasked(LineShape shape) {
    long overshoot = POINT * weights.of(RuleId.OVERSHOOT) * shape.line.size();
    for (int day = 0; shape.plant.need() == 0 && day < days; day++) {
      PlantDays plantDays = shape.line.days();
      dayStopped[day] += plantDays.inForce(day) && !plantDays.isAsked(day) ? overshoot : 0;
    }
  }

  private void addChanged(LineDuty line) {
    LineBaseline before = line.baseline();
    long percent = POINT / 100 * weights.of(RuleId.CHANGED_DAYS) * line.size();
    for (int day = line.firstOpenDay(); before != null && day < days; day++) {
      long running = percent * before.cut(day);
      long change = percent * before.load(day) - running;
      atFullLoad += running;
      dayStopped[day] += change;
      if (before.load(day) == 0 || before.load(day) == 100) {
        limitedCut[day] += change;
      } else {
        // A limit may be just what was published: then it costs nothing.
        limited[day] -= running;
      }
    }
  }

  private void addCounted(LineShape shape, Multipliers prices, long credit) {
    PlantDuty plant = shape.plant;
    long beyond = plant.wholeLines() ? 0 : beyondNeed(shape);
    long[] sector = prices.of(shape.sector);
    for (int day = 0; day < days; day++) {
      long cost =
          Shared.isPriced(shape.sector) && plant.countsInSector(day)
              ? sector[day] * shape.line.size()
              : 0;
      cost += shape.line.days().owed().contains(day) ? beyond - credit : 0;
      dayCounted[day] = cost;
      limitedCut[day] += cost;
    }
  }

  private void addSwitches(LineShape shape, Multipliers prices) {
    LineDuty line = shape.line;
    chosen =
        POINT
            * (weights.of(RuleId.RESTARTS) * line.size() * line.rampCostDays()
                + weights.of(RuleId.STOPS) * 1_000L);
    long limitedDay =
        line.limits().canStop() ? POINT * weights.of(RuleId.RESTARTS) * line.size() : 0;
    long[] town = prices.of(shape.town);
    for (int day = 0; day < days; day++) {
      long visit = Shared.isPriced(shape.town, day) ? town[day] : 0;
      begin[day] = visit;
      restart[day] = visit;
      boolean free = !line.days().isAsked(day);
      limited[day] += free ? limitedDay : 0;
      limit[day] = free ? chosen : 0;
    }
    restart[days] = 0;
  }

  /** What a cut costs on a day, in percent of the line's load. */
  long limit(int day, int cut) {
    return limited[day] + Math.floorDiv(limitedCut[day] * cut, 100L);
  }
}
