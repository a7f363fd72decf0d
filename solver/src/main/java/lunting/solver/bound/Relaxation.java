package lunting.solver.bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.proof.Bounds;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;

/**
 * The relaxed problem: what lines share is paid for at prices instead of being kept, so each plant
 * chooses alone. Its least cost is at most that of any legal plan, whatever the prices.
 *
 * <p>Unit: thousandths of a point of SOFT.
 */
final class Relaxation {
  private static final long POINT = 1_000;

  /** Sums stay below, so that what cannot be had keeps apart from what costs much. */
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(57);

  private final Problem problem;
  private final Weights weights;
  private final Groups groups;
  private final List<PlantMinimum> plants = new ArrayList<>();

  /** The relaxation of a problem; it lacks plants where it was stopped before it stood. */
  Relaxation(Problem problem, BooleanSupplier stopped) {
    this.problem = problem;
    weights = problem.policy().weights();
    groups = Groups.of(problem);
    Bounds bounds = Bounds.of(problem);
    Orders orders = new Orders();
    for (PlantDuty plant : problem.plants()) {
      if (!plant.countable().isEmpty() && !stopped.getAsBoolean()) {
        plants.add(new PlantMinimum(problem, bounds, orders, plant));
      }
    }
  }

  Problem problem() {
    return problem;
  }

  Groups groups() {
    return groups;
  }

  /** How many plants choose. */
  int plants() {
    return plants.size();
  }

  /** Whether sums at these prices stay exact. */
  boolean canCount(Multipliers prices) {
    BigInteger sum = BigInteger.ZERO;
    for (Rule rule : Rules.ALL) {
      if (rule.head().id().isSoft()) {
        sum =
            sum.add(
                rule.most(problem)
                    .multiply(BigInteger.valueOf(rule.head().weight(weights) * POINT)));
      }
    }
    for (Sector sector : problem.sectors()) {
      BigInteger size = BigInteger.ZERO;
      for (PlantDuty plant : sector.plants()) {
        size = size.add(BigInteger.valueOf(plant.size()));
      }
      for (long price : prices.of(sector)) {
        sum = sum.add(size.multiply(BigInteger.valueOf(price).abs()));
      }
      if (sector.required() != null) {
        sum = sum.add(size.multiply(BigInteger.valueOf(prices.reserve() * problem.days())));
      }
    }
    for (TownDuty town : problem.towns()) {
      sum = sum.add(times(prices.of(town), limit(town) + town.lines().size()));
    }
    for (ServiceDuty service : problem.services()) {
      BigInteger demand = BigInteger.valueOf(service.demand().sum());
      BigInteger largest = BigInteger.valueOf(Shared.largestSupply(service));
      sum =
          sum.add(
              times(
                  prices.of(service),
                  demand.divide(largest).longValueExact() + service.suppliers().size() + 1L));
    }
    return sum.compareTo(MOST) < 0;
  }

  private static BigInteger times(long[] prices, long most) {
    BigInteger sum = BigInteger.ZERO;
    for (long price : prices) {
      sum = sum.add(BigInteger.valueOf(price));
    }
    return sum.multiply(BigInteger.valueOf(most));
  }

  /**
   * The least cost of some of the plants at these prices, by group.
   *
   * @param usage where what they then use is added
   */
  long[] ofPlants(
      int from, int to, Multipliers prices, Scratch scratch, Usage usage, BooleanSupplier stopped) {
    long[] sums = new long[groups.count()];
    for (int i = from; i < to && !stopped.getAsBoolean(); i++) {
      PlantMinimum plant = plants.get(i);
      sums[groups.of(plant.plant())] += plant.at(prices, scratch, usage);
    }
    return sums;
  }

  /**
   * The least cost of what is shared, at these prices, by group.
   *
   * @param balanced where the use is set at which each price is just right
   */
  long[] ofShared(Multipliers prices, Usage balanced) {
    long[] sums = new long[groups.count()];
    int row = 0;
    for (Sector sector : problem.sectors()) {
      for (int day = 0; Shared.isPriced(sector) && day < problem.days(); day++) {
        sums[groups.ofRow(row)] += ofSector(sector, day, prices, balanced);
      }
      row++;
    }
    for (TownDuty town : problem.towns()) {
      for (int day = 0; day < problem.days(); day++) {
        sums[groups.ofRow(row)] +=
            Shared.isPriced(town, day) ? ofTown(town, day, prices, balanced) : 0;
      }
      row++;
    }
    for (ServiceDuty service : problem.services()) {
      for (int day = service.countedFrom(); day < problem.days(); day++) {
        sums[groups.ofRow(row)] += ofService(service, day, prices, balanced);
      }
      row++;
    }
    return sums;
  }

  /** The unevenness and the lack of reserve that are cheapest beside what stopping is worth. */
  private long ofSector(Sector sector, int day, Multipliers prices, Usage balanced) {
    long price = prices.of(sector)[day];
    long even = sector.rotates() ? POINT * weights.of(RuleId.EVEN_COVERAGE) : 0;
    DayAmounts required = sector.required();
    long most = sector.sizeOnDay().on(day);
    long target = sector.target().on(day);
    long reserve = required == null || !problem.isOpen(day) ? 0 : required.on(day);
    // Between these the cost is straight, so one of them is the cheapest.
    long[] bends = {Math.min(target, most), Math.min(reserve, most), 0, most};
    long least = Long.MAX_VALUE;
    for (long off : bends) {
      long cost =
          even * Math.abs(off - target)
              + prices.reserve() * Math.max(0, reserve - off)
              - price * off;
      if (cost < least) {
        least = cost;
        balanced.of(sector)[day] = off / 1_000.0;
      }
    }
    return least;
  }

  private long ofTown(TownDuty town, int day, Multipliers prices, Usage balanced) {
    long price = prices.of(town)[day];
    long overload = POINT * 1_000 * weights.of(RuleId.INSPECTIONS);
    // A line stops, restarts or does neither on a day.
    long limit = Math.min(limit(town), town.lines().size());
    long all = town.lines().size();
    long atLimit = -price * limit;
    long atAll = overload * (all - limit) - price * all;
    balanced.of(town)[day] = atLimit <= atAll ? limit : all;
    return Math.min(atLimit, atAll);
  }

  private static int limit(TownDuty town) {
    Integer limit = town.town().inspectionsPerDay();
    return limit == null ? 0 : limit;
  }

  private long ofService(ServiceDuty service, int day, Multipliers prices, Usage balanced) {
    long spare = -service.demand().on(day);
    for (ServiceDuty.Supply supply : service.suppliers()) {
      spare += supply.amountMilli();
    }
    long largest = Shared.largestSupply(service);
    balanced.of(service)[day] = (double) spare / largest;
    long price = prices.of(service)[day];
    return BigInteger.valueOf(-price)
        .multiply(BigInteger.valueOf(spare))
        .subtract(BigInteger.valueOf(largest - 1))
        .divide(BigInteger.valueOf(largest))
        .longValueExact();
  }

  /**
   * What no legal plan costs less than, in points of SOFT.
   *
   * @param value the least cost of the relaxed problem at these prices
   * @param lacking how much of the reserve the plan may lack, in milli-line-days
   */
  long bound(long value, Multipliers prices, long lacking) {
    return BigInteger.valueOf(value)
        .subtract(BigInteger.valueOf(prices.reserve()).multiply(BigInteger.valueOf(lacking)))
        .subtract(BigInteger.valueOf(rounding(prices)))
        .add(BigInteger.valueOf(POINT - 1))
        .max(BigInteger.ZERO)
        .divide(BigInteger.valueOf(POINT))
        .longValueExact();
  }

  /** By how much rules that round their totals may come out below the exact sum. */
  private long rounding(Multipliers prices) {
    long points = 0;
    for (RuleId rule :
        new RuleId[] {
          RuleId.EVEN_COVERAGE,
          RuleId.AVOID_DAYS,
          RuleId.WISHED_DAYS,
          RuleId.CLEAN_LINES,
          RuleId.CHANGED_DAYS
        }) {
      points += weights.of(rule);
    }
    return points * POINT / 2 + Math.ceilDiv(prices.reserve(), 2);
  }
}
