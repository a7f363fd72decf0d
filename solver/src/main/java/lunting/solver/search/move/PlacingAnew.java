package lunting.solver.search.move;

import java.util.List;
import java.util.random.RandomGenerator;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Places a line's stops anew, exactly: the cheapest that give what its plant lacks without it, all
 * other lines staying as they are. Or two lines of a plant, one after the other, which share
 * between them by a draw.
 */
final class PlacingAnew {
  private static final int MOST_STOPS = 4;

  private final RotationPlan plan;
  private final Weights weights;
  private final MoveDraft draft;
  private final int days;
  private final BestStops stops = new BestStops();

  PlacingAnew(RotationPlan plan, MoveDraft draft) {
    this.plan = plan;
    this.weights = plan.problem().policy().weights();
    this.draft = draft;
    this.days = plan.problem().days();
  }

  /** Whether the stops of a line can be placed so: it only owes a quota, and only by stopping. */
  static boolean suits(LinePattern line) {
    LineDuty duty = line.duty();
    PlantDuty plant = line.plant();
    return duty.baseline() == null
        && duty.limits().canStop()
        && !plant.wholeLines()
        && plant.periods().isEmpty()
        && duty.days().inForceFrom() == 0
        && duty.days().asked().isEmpty()
        && !line.getPattern().isLimited();
  }

  /** A move of one line, or of it and a sister; null where the draw falls on what cannot be had. */
  @Nullable PlanMove make(LinePattern line, @Nullable LinePattern sister, RandomGenerator random) {
    if (!suits(line)) {
      return null;
    }
    boolean two = sister != null && suits(sister) && random.nextInt(3) > 0;
    long missing = missing(line, two ? sister : null);
    if (!two || sister == null) {
      return draft.one("anew", line, best(line, null, null, days(missing, line), random));
    }
    int all = days(missing, line);
    int share = random.nextInt(4) == 0 ? (random.nextBoolean() ? 0 : all) : random.nextInt(all + 1);
    List<Run> runs = best(line, sister, null, share, random);
    if (runs == null) {
      return null;
    }
    Pattern of = Pattern.of(line.duty(), runs);
    long left = missing - line.duty().line().capacityMilli() * of.reducedPercentDays();
    return draft.two(
        "anew", line, runs, sister, best(sister, line, of, days(left, sister), random));
  }

  private int days(long missing, LinePattern line) {
    long perDay = 100 * line.duty().line().capacityMilli();
    long wanted = missing <= 0 ? 0 : Exact.divUp(missing, perDay);
    return (int) Math.min(wanted, days);
  }

  /** What the plant lacks without a line and its sister, in hundredths of thousandths·days. */
  private long missing(LinePattern line, @Nullable LinePattern sister) {
    PlantDuty plant = line.plant();
    long missing = 100 * plant.need();
    for (LineDuty each : plant.countable()) {
      LinePattern planned = plan.getLines().get(each.index());
      if (!planned.equals(line) && !planned.equals(sister)) {
        missing -= each.line().capacityMilli() * planned.getPattern().reducedPercentDays();
      }
    }
    return missing;
  }

  /**
   * The best stops of a line.
   *
   * @param sister a line that is left out of the count; null: none
   * @param instead what the sister does instead; null: nothing
   */
  private @Nullable List<Run> best(
      LinePattern line,
      @Nullable LinePattern sister,
      @Nullable Pattern instead,
      int plantWants,
      RandomGenerator random) {
    LineDuty duty = line.duty();
    PlantDuty plant = line.plant();
    long own = plant.needOf(duty);
    int wanted = Math.max(plantWants, plant.continuousDays());
    if (own > 0) {
      wanted = Math.max(wanted, days(100 * own, line));
    }
    if (wanted > duty.days().owed().count()) {
      return null;
    }
    long[] perEffective = new long[days];
    long[] perStopped = new long[days];
    CostsBeside beside = new CostsBeside(plan, line, sister, instead);
    beside.addSector(perEffective);
    beside.addOwn(perStopped);
    beside.addServices(perStopped);
    if (random.nextBoolean()) {
      blur(perStopped, weights.of(RuleId.EVEN_COVERAGE) * duty.size() * 100, random);
    }
    boolean ramps = !duty.countRamps();
    int[] given = new int[days + 1];
    for (int day = 0; day < days; day++) {
      given[day + 1] = given[day] + (duty.days().owed().contains(day) ? 1 : 0);
    }
    long[] begin = new long[days];
    long[] restart = new long[days + 1];
    beside.addSwitches(begin, restart);
    BestStops.Costs costs =
        new BestStops.Costs(
            sums(perEffective),
            sums(perStopped),
            given,
            begin,
            restart,
            weights.of(RuleId.OVERSHOOT) * duty.size() * 100);
    BestStops.Limits limits =
        new BestStops.Limits(
            duty.limits().minStopDays(),
            Math.max(1, duty.limits().minRunDays()),
            plant.continuousDays() > 0 ? 1 : Math.min(MOST_STOPS, duty.limits().maxStops()),
            ramps ? duty.limits().coolDownDays() : 0,
            ramps ? duty.limits().heatUpDays() : 0,
            duty.days().quotaFrom());
    return stops.giving(wanted, costs, limits);
  }

  private static long[] sums(long[] perDay) {
    long[] sums = new long[perDay.length + 1];
    for (int day = 0; day < perDay.length; day++) {
      sums[day + 1] = sums[day] + perDay[day];
    }
    return sums;
  }

  /** Blurs the cost of each week a little, so that the draw does not always find the same. */
  private static void blur(long[] perDay, long most, RandomGenerator random) {
    long amount = 0;
    for (int day = 0; day < perDay.length; day++) {
      if (day % 5 == 0) {
        amount = most == 0 ? 0 : random.nextLong(most);
      }
      perDay[day] += amount;
    }
  }
}
