package lunting.solver.proof;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a season's figures can be counted exactly in 64 bits, whatever the plan. Each of them may
 * be sound by itself while their products are not; then nothing is counted rather than counted
 * wrong.
 */
public final class Magnitude {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  /** The finest part of a size that a recount multiplies by: thousandths of it. */
  private static final long RECOUNT_PARTS = 1_000;

  private Magnitude() {}

  /**
   * Figures too large together.
   *
   * @param inPolicy whether the policy is to blame rather than the list
   */
  public record Excess(boolean inPolicy, Text message) {}

  /**
   * What is too large; null where all can be counted.
   *
   * @param searched whether plans are searched for, which counts finer than a recount does
   */
  public static @Nullable Excess find(Policy policy, Registry registry, boolean searched) {
    if (!dutiesFit(policy, registry)) {
      return amounts();
    }
    Problem problem = Problem.of(policy, registry);
    if (!fits(hard(problem)) || (searched && !sumsFit(problem))) {
      return amounts();
    }
    Weights plain = Weights.each(1);
    BigInteger unweighted = soft(problem, plain).multiply(BigInteger.valueOf(RECOUNT_PARTS));
    BigInteger weighted =
        soft(problem, policy.weights()).multiply(BigInteger.valueOf(searched ? Scale.SOFT : 1));
    return fits(unweighted) && fits(weighted) ? null : costs();
  }

  private static boolean dutiesFit(Policy policy, Registry registry) {
    Map<String, String> groups = new HashMap<>();
    for (Town town : registry.towns()) {
      groups.put(town.id(), town.group() == null ? "" : town.group());
    }
    Map<String, long[]> largestAndLines = new HashMap<>();
    Map<String, BigInteger> sums = new HashMap<>();
    for (Plant plant : registry.plants()) {
      String sector = plant.industry() + "/" + groups.get(plant.town());
      BigInteger ofPlant = BigInteger.ZERO;
      for (Line line : plant.lines()) {
        BigInteger capacity = BigInteger.valueOf(line.capacityMilli());
        ofPlant = ofPlant.add(capacity);
        long[] seen = largestAndLines.computeIfAbsent(sector, key -> new long[2]);
        seen[0] = Math.max(seen[0], line.capacityMilli());
        seen[1]++;
        if (!line.idle() && line.exempt() == null) {
          sums.merge(sector, capacity, BigInteger::add);
        }
      }
      if (!fits(ofPlant.multiply(BigInteger.valueOf(longest(policy))))) {
        return false;
      }
    }
    // A line's size is its capacity over its sector's mean, which may be as good as nothing.
    return largestAndLines.entrySet().stream()
        .allMatch(entry -> sizeFits(entry.getValue(), sums.get(entry.getKey())));
  }

  private static boolean sizeFits(long[] largestAndLines, @Nullable BigInteger sum) {
    return sum == null
        || sum.signum() == 0
        || fits(
            BigInteger.valueOf(largestAndLines[0])
                .multiply(BigInteger.valueOf(1_000 * largestAndLines[1]))
                .divide(sum));
  }

  private static int longest(Policy policy) {
    int season = policy.season().days();
    Policy.HeatingPeriod heating = policy.heatingPeriod();
    return heating == null ? season : Math.max(season, heating.span().days());
  }

  /** The most that the HARD rules can come to. */
  private static BigInteger hard(Problem problem) {
    BigInteger most = BigInteger.ZERO;
    for (PlantDuty plant : problem.plants()) {
      most = most.add(times(plant.need(), plant.wholeLines() ? plant.owedDays() : 1));
    }
    for (LineDuty line : problem.lines()) {
      long perDay = 8L + line.limits().minStopDays() + line.limits().minRunDays();
      most = most.add(times(1_000L * problem.days(), perDay));
    }
    for (Service service : problem.registry().services()) {
      for (Service.Demand demand : service.demand()) {
        most = most.add(times(demand.amountMilli(), problem.days()));
      }
    }
    return most;
  }

  /** Whether the search's sums fit, in hundredths: they may wrap, their differences may not. */
  private static boolean sumsFit(Problem problem) {
    for (PlantDuty plant : problem.plants()) {
      BigInteger need = times(plant.need(), plant.wholeLines() ? plant.owedDays() : 1);
      BigInteger beyond = times(plant.capacity(), problem.days()).subtract(need);
      if (!fits(need.max(beyond).multiply(BigInteger.valueOf(100)))) {
        return false;
      }
    }
    for (Service service : problem.registry().services()) {
      BigInteger most = BigInteger.ZERO;
      for (Service.Supplier supplier : service.suppliers()) {
        most = most.add(times(supplier.amountMilli(), 100));
      }
      for (Service.Demand demand : service.demand()) {
        most = most.add(times(demand.amountMilli(), 100));
      }
      if (!fits(most)) {
        return false;
      }
    }
    return true;
  }

  /** The most that the SOFT rules can come to. */
  private static BigInteger soft(Problem problem, Weights weights) {
    long days = problem.days();
    BigInteger sizes = BigInteger.ZERO;
    BigInteger ramps = BigInteger.ZERO;
    for (LineDuty line : problem.lines()) {
      sizes = sizes.add(BigInteger.valueOf(line.size()));
      ramps = ramps.add(times(line.size(), line.rampCostDays() + 1L));
    }
    BigInteger perDay =
        sizes.multiply(
            BigInteger.valueOf(
                2L * weights.of(RuleId.EVEN_COVERAGE)
                    + weights.of(RuleId.OVERSHOOT)
                    + weights.of(RuleId.AVOID_DAYS)
                    + weights.of(RuleId.CLEAN_LINES)
                    + days * weights.of(RuleId.UNFAIRNESS)));
    BigInteger restarts = ramps.multiply(BigInteger.valueOf(weights.of(RuleId.RESTARTS)));
    BigInteger inspections = times(2_000L * problem.lines().size(), weights.of(RuleId.INSPECTIONS));
    return List.of(perDay, restarts, inspections).stream()
        .reduce(BigInteger.ZERO, BigInteger::add)
        .multiply(BigInteger.valueOf(days));
  }

  private static BigInteger times(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  private static boolean fits(BigInteger figure) {
    return figure.compareTo(MOST) <= 0;
  }

  private static Excess amounts() {
    return new Excess(
        false,
        Text.of(
            "产能、供给或需求的数值过大，乘以天数后超出可精确计算的范围。请检查单位和小数点。",
            "The capacities, supplies or demands are too large to be counted exactly over the"
                + " season. Maybe check their units and decimal points."));
  }

  private static Excess costs() {
    return new Excess(
        true,
        Text.of(
            "权重（weights）、窑炉天数与生产线大小之积过大，超出可精确计算的范围。请调小权重，或检查 coolDownDays、heatUpDays 和产能。",
            "The weights, the kilns' days and the sizes of the lines are too large together to be"
                + " counted exactly. Maybe lower the weights, or check coolDownDays, heatUpDays"
                + " and capacities."));
  }
}
