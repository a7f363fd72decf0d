package lunting.solver.bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;
import lunting.solver.proof.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The least that one plant can cost at given prices: exactly for one or two lines that only stop,
 * else by a price on its own quota, the best that a bisection finds. Duties that are not modelled
 * (periods, measures of several lines, dark plants, unfairness) are left out, which can only make
 * it less.
 *
 * <p>Unit: thousandths of a point of SOFT.
 */
final class PlantMinimum {
  private static final int MOST_DOUBLINGS = 40;

  private final PlantDuty plant;
  private final List<LineChoice> lines = new ArrayList<>();
  private final boolean exact;
  private final long constant;

  PlantMinimum(Problem problem, Bounds bounds, PlantDuty plant) {
    this.plant = plant;
    for (LineDuty line : plant.countable()) {
      lines.add(new LineChoice(new LineShape(problem, bounds, line)));
    }
    exact = plant.need() > 0 && lines.size() <= 2 && lines.stream().allMatch(LineChoice::hasTable);
    constant = constant(problem.policy().weights());
  }

  PlantDuty plant() {
    return plant;
  }

  /** What overshoot leaves free: the need itself, and half a unit of rounding. */
  private long constant(Weights weights) {
    if (plant.need() == 0) {
      return 0;
    }
    BigInteger overshoot = BigInteger.valueOf(1_000L * weights.of(RuleId.OVERSHOOT));
    BigInteger need =
        BigInteger.valueOf(plant.need())
            .multiply(BigInteger.valueOf(plant.wholeLines() ? plant.owedDays() : 1))
            .multiply(BigInteger.valueOf(plant.size()))
            .multiply(overshoot)
            .divide(BigInteger.valueOf(plant.capacity()))
            .add(BigInteger.ONE);
    return -need.longValueExact() - 500L * weights.of(RuleId.OVERSHOOT);
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
    if (exact) {
      least = lines.size() == 1 ? single(usage) : pair(usage);
    } else if (plant.need() > 0) {
      least = priced(usage);
    }
    if (!StopTable.isPossible(least)) {
      // Its duties cannot be kept, or not as they are modelled: then nothing is said about them.
      least = free(usage);
    }
    return least + constant;
  }

  private long free(Usage usage) {
    long sum = 0;
    for (LineChoice line : lines) {
      long least = line.least(0);
      if (StopTable.isPossible(least)) {
        sum += least;
        usage.add(line.shape, line.runs(), 1);
      }
    }
    return sum;
  }

  private long single(Usage usage) {
    LineChoice line = lines.getFirst();
    int wanted = days(plant.need(), line);
    int best = -1;
    for (int given = wanted; given < line.byDays.length; given++) {
      best = best < 0 || line.byDays[given] < line.byDays[best] ? given : best;
    }
    if (best < 0 || !StopTable.isPossible(line.byDays[best])) {
      return StopTable.NEVER;
    }
    usage.add(line.shape, line.stops(best), 1);
    return line.byDays[best];
  }

  /** The days that a line needs to give so much; more than a season where it never can. */
  private static int days(long missing, LineChoice line) {
    long capacity = line.shape.line.line().capacityMilli();
    if (missing <= 0) {
      return 0;
    }
    return capacity == 0
        ? line.byDays.length
        : (int) Math.min(line.byDays.length, Exact.divUp(missing, capacity));
  }

  private long pair(Usage usage) {
    LineChoice one = lines.getFirst();
    LineChoice other = lines.getLast();
    int[] bestFrom = new int[other.byDays.length];
    int best = other.byDays.length - 1;
    for (int given = other.byDays.length - 1; given >= 0; given--) {
      best = other.byDays[given] <= other.byDays[best] ? given : best;
      bestFrom[given] = best;
    }
    long capacity = one.shape.line.line().capacityMilli();
    long least = StopTable.NEVER;
    int ofOne = -1;
    int ofOther = -1;
    for (int given = 0; given < one.byDays.length; given++) {
      int wanted = days(plant.need() - given * capacity, other);
      if (wanted < bestFrom.length) {
        long cost = one.byDays[given] + other.byDays[bestFrom[wanted]];
        if (cost < least) {
          least = cost;
          ofOne = given;
          ofOther = bestFrom[wanted];
        }
      }
    }
    if (StopTable.isPossible(least)) {
      usage.add(one.shape, one.stops(ofOne), 1);
      usage.add(other.shape, other.stops(ofOther), 1);
    }
    return least;
  }

  /** The best that a price on the plant's own need gives. */
  private long priced(Usage usage) {
    long low = 0;
    long high = 0;
    Offer below = offer(0);
    if (below == null) {
      return StopTable.NEVER;
    }
    Offer above = null;
    long best = below.value;
    for (int i = 0; i < MOST_DOUBLINGS && above == null && below.lacks; i++) {
      high = high == 0 ? 1 << 20 : 2 * high;
      Offer offer = offer(high);
      if (offer == null) {
        break;
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
