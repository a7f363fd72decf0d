package lunting.solver.bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;
import lunting.solver.proof.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The least that one plant can cost at given prices: exactly for up to five lines that only stop,
 * else by a price on its own quota, the best that a bisection finds. Duties that are not modelled
 * (periods, measures of several lines, dark plants, unfairness) are left out, which can only make
 * it less.
 *
 * <p>Unit: thousandths of a point of SOFT.
 */
final class PlantMinimum {
  /** No price pays a plant more than this: more than any costs, and sums with it stay exact. */
  private static final long MOST_PAID = 1L << 56;

  private static final long FIRST_PRICE = 1 << 20;
  private static final int MOST_LINES = 5;

  private final PlantDuty plant;
  private final List<LineChoice> lines = new ArrayList<>();
  private final List<Front> fronts = new ArrayList<>();

  /** What a day of all its capacity beyond its need costs. */
  private final long overshoot;

  private final long constant;

  PlantMinimum(Problem problem, Bounds bounds, Orders orders, PlantDuty plant) {
    this.plant = plant;
    for (LineDuty line : plant.countable()) {
      lines.add(new LineChoice(new LineShape(problem, bounds, line)));
    }
    addFronts(orders);
    int weight = problem.policy().weights().of(RuleId.OVERSHOOT);
    overshoot = 1_000L * weight * plant.size();
    constant = constant(weight);
  }

  /** Three fronts of up to two lines; none where a price has to do. */
  private void addFronts(Orders orders) {
    if (plant.need() == 0
        || lines.size() > MOST_LINES
        || lines.stream().anyMatch(line -> line.options() == 0)) {
      return;
    }
    int half = Math.min(2, (lines.size() + 1) / 2);
    int most = Math.min(4, lines.size());
    List<List<LineChoice>> shares =
        List.of(
            lines.subList(0, half), lines.subList(half, most), lines.subList(most, lines.size()));
    if (shares.stream().allMatch(Front::fits)) {
      shares.forEach(share -> fronts.add(new Front(share, orders)));
    }
  }

  PlantDuty plant() {
    return plant;
  }

  /** What overshoot leaves free: the need itself, and half a unit of rounding. */
  private long constant(int weight) {
    if (plant.need() == 0) {
      return 0;
    }
    BigInteger need =
        BigInteger.valueOf(plant.need())
            .multiply(BigInteger.valueOf(plant.wholeLines() ? plant.owedDays() : 1))
            .multiply(BigInteger.valueOf(overshoot))
            .divide(BigInteger.valueOf(plant.capacity()))
            .add(BigInteger.ONE);
    return -need.longValueExact() - 500L * weight;
  }

  /**
   * The least cost at these prices.
   *
   * @param usage where what is then used is added
   */
  long at(Multipliers prices, Scratch scratch, Usage usage) {
    scratch.clear();
    lines.forEach(line -> line.take(prices, scratch));
    long least = StopTable.NEVER;
    if (!fronts.isEmpty()) {
      least = exact(scratch, usage);
    } else if (plant.need() > 0) {
      least = priced(usage);
    }
    if (!StopTable.isPossible(least)) {
      // Its duties cannot be kept, or not as they are modelled: then nothing is said about them.
      least = free(usage);
    }
    return least + constant;
  }

  /** What its lines cost one by one, as if nothing were owed; then no day is beyond the need. */
  private long free(Usage usage) {
    boolean forgiven = plant.need() > 0 && !plant.wholeLines();
    long price = forgiven ? overshoot : 0;
    long sum = forgiven ? Exact.mulDivDown(price, plant.need(), plant.capacity()) : 0;
    for (LineChoice line : lines) {
      long least = line.least(forgiven ? credit(line, price) : 0);
      if (StopTable.isPossible(least)) {
        sum += least;
        usage.add(line.shape, line.runs(), 1);
      }
    }
    return sum;
  }

  private long exact(Scratch scratch, Usage usage) {
    for (int i = 0; i < fronts.size(); i++) {
      fronts.get(i).fill(scratch.steps.get(i));
    }
    Front first = fronts.get(0);
    Front second = fronts.get(1);
    Front third = fronts.get(2);
    long least = StopTable.NEVER;
    int[] picks = new int[3];
    for (int of3 = 0; of3 < third.size; of3++) {
      long wanted = plant.need() - third.gives[of3];
      int of2 = second.size - 1;
      // The first gives less and less, so the second must give more and more.
      for (int of1 = 0; of1 < first.size; of1++) {
        while (of2 >= 0 && second.gives[of2] < wanted - first.gives[of1]) {
          of2--;
        }
        if (of2 < 0) {
          break;
        }
        long cost = first.costs[of1] + second.costs[of2] + third.costs[of3];
        if (cost < least) {
          least = cost;
          picks = new int[] {of1, of2, of3};
        }
      }
    }
    for (int i = 0; StopTable.isPossible(least) && i < fronts.size(); i++) {
      fronts.get(i).use(picks[i], usage);
    }
    return least;
  }

  /**
   * The best that a price on the plant's own need gives; {@link StopTable#NEVER} where its lines
   * cannot give so much at any price.
   */
  private long priced(Usage usage) {
    long low = 0;
    long high = 0;
    Offer below = offer(0);
    if (below == null) {
      return StopTable.NEVER;
    }
    Offer above = null;
    long best = below.value;
    while (above == null && below.lacks) {
      high = high == 0 ? FIRST_PRICE : 2 * high;
      Offer offer = high > highestPrice() ? null : offer(high);
      if (offer == null) {
        return StopTable.NEVER;
      }
      best = Math.max(best, offer.value);
      if (offer.lacks) {
        below = offer;
        low = high;
      } else {
        above = offer;
      }
    }
    while (above != null && high - low > Math.max(1, high >> 12)) {
      long middle = (low + high) >>> 1;
      Offer offer = offer(middle);
      if (offer == null) {
        break;
      }
      best = Math.max(best, offer.value);
      if (offer.lacks) {
        below = offer;
        low = middle;
      } else {
        above = offer;
        high = middle;
      }
    }
    double share = above == null ? 0 : share(below, above);
    use(below, usage, 1 - share);
    if (above != null) {
      use(above, usage, share);
    }
    return best;
  }

  private long highestPrice() {
    return plant.wholeLines() ? MOST_PAID : MOST_PAID / Math.max(1, plant.owedDays());
  }

  /** How much of the offer that gives more makes the mean give just what is needed. */
  private static double share(Offer below, Offer above) {
    double gap = above.surplus - below.surplus;
    return gap <= 0 ? 1 : Math.clamp(-below.surplus / gap, 0, 1);
  }

  /**
   * What the plant does where its need has a price.
   *
   * @param price of its whole capacity for a day, of whole lines for the season
   */
  private @Nullable Offer offer(long price) {
    long value = Exact.mulDivDown(price, plant.need(), plant.capacity());
    double surplus = -100.0 * plant.need();
    for (LineChoice line : lines) {
      long capacity = line.shape.line.line().capacityMilli();
      long least = line.least(credit(line, price));
      if (!StopTable.isPossible(least)) {
        return null;
      }
      value += least;
      surplus += (double) capacity * line.given();
    }
    return new Offer(price, value, surplus < 0, surplus);
  }

  private void use(Offer offer, Usage usage, double share) {
    for (LineChoice line : lines) {
      line.least(credit(line, offer.price));
      usage.add(line.shape, line.runs(), share);
    }
  }

  private long credit(LineChoice line, long price) {
    return Exact.mulDivUp(price, line.shape.line.line().capacityMilli(), plant.capacity());
  }

  /** What a plant does at a price on its need. */
  private record Offer(long price, long value, boolean lacks, double surplus) {}
}
