package lunting.solver.proof;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lunting.data.finding.Finding;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.report.Verdict.Severity;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.ExactSum;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no sum over a season can pass 64 bits, whatever the plan, whatever happens and
 * whatever plan is published. Capacities, days and weights may each be sound while their products
 * are too large; such input is refused, since its sums would be wrong.
 */
public final class Magnitude {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  /** Recounts work in thousandths of a size at the finest. */
  private static final int RECOUNT_PARTS = 1_000;

  private static final int TENTHS = 10;

  private final Problem problem;
  private final Map<RuleId, BigInteger> mostOfRule;

  private Magnitude(Problem problem) {
    this.problem = problem;
    mostOfRule =
        Rules.each(problem)
            .collect(
                Collectors.toUnmodifiableMap(rule -> rule.head().id(), rule -> rule.most(problem)));
  }

  /**
   * Figures too large together.
   *
   * @param inPolicy whether the policy is to blame rather than the list
   * @param place where it is to blame, such as {@code /weights/changedDay}; empty where no single
   *     place is
   */
  public record Excess(boolean inPolicy, String place, Text message) {
    /** How it is reported of a policy's or a list's file. */
    public Finding finding(String policyFile, String registryFile) {
      return new Finding(
          Finding.Severity.ERROR,
          "too-large-together",
          inPolicy ? policyFile : registryFile,
          place,
          null,
          message);
    }
  }

  /**
   * What is too large; null where everything can be counted.
   *
   * @param searched every set of weights that a search uses; the search counts in finer units than
   *     a recount. None where nothing is searched
   */
  public static @Nullable Excess find(
      Policy policy, Registry registry, Collection<Weights> searched) {
    return find(policy, registry, searched, () -> Problem.of(policy, registry));
  }

  /**
   * What is too large; null where everything can be counted.
   *
   * @param searched as above
   * @param problem gives the problem of the season without events and without a published plan; it
   *     is asked only where that can be worked out
   */
  public static @Nullable Excess find(
      Policy policy, Registry registry, Collection<Weights> searched, Supplier<Problem> problem) {
    return dutiesFit(policy, registry) ? new Magnitude(problem.get()).find(searched) : amounts();
  }

  private @Nullable Excess find(Collection<Weights> searched) {
    Weights own = problem.policy().weights();
    boolean search = !searched.isEmpty();
    if (!fits(costs(Severity.HARD, own)) || (search && !sumsFit(problem))) {
      return amounts();
    }
    if (!fits(costs(Severity.SOFT, Weights.each(RECOUNT_PARTS)))
        || !fits(times(costs(Severity.MEDIUM, own), Scale.MEDIUM))) {
      return sizes();
    }
    if (!fits(costs(Severity.SOFT, own))) {
      return weights(own);
    }
    for (Weights each : searched) {
      if (!fits(times(costs(Severity.SOFT, each), Scale.SOFT))) {
        return weights(each);
      }
    }
    return null;
  }

  /** The most that the rules of a level can cost together. */
  private BigInteger costs(Severity level, Weights weights) {
    return Rules.ALL.stream()
        .filter(rule -> rule.head().level() == level)
        .map(rule -> cost(rule, weights))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private BigInteger cost(Rule rule, Weights weights) {
    BigInteger most = Objects.requireNonNull(mostOfRule.get(rule.head().id()));
    return times(most, rule.head().weight(weights));
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
      long[] seen = largestAndLines.computeIfAbsent(sector, key -> new long[2]);
      ExactSum ofPlant = new ExactSum();
      ExactSum countable = new ExactSum();
      for (Line line : plant.lines()) {
        ofPlant.add(line.capacityMilli());
        seen[0] = Math.max(seen[0], line.capacityMilli());
        seen[1]++;
        countable.add(!line.idle() && line.exempt() == null ? line.capacityMilli() : 0);
      }
      sums.merge(sector, countable.total(), BigInteger::add);
      if (!fits(ofPlant.total().multiply(BigInteger.valueOf(longest(policy) + debtDays(plant))))) {
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

  /** Whole days that a plant carries into the season as a debt: they come on top of its ratio. */
  private static int debtDays(Plant plant) {
    PlantTerms.Carried carried = plant.terms().carried();
    return carried == null ? 0 : Math.ceilDiv(Math.max(0, -carried.tenthDays()), TENTHS);
  }

  private static int longest(Policy policy) {
    int season = policy.season().days();
    Policy.HeatingPeriod heating = policy.heatingPeriod();
    return heating == null ? season : Math.max(season, heating.span().days());
  }

  /** Whether differences of the search's sums fit; the sums themselves, in hundredths, may wrap. */
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

  private static BigInteger times(long one, long other) {
    return times(BigInteger.valueOf(one), other);
  }

  private static BigInteger times(BigInteger one, long other) {
    return one.multiply(BigInteger.valueOf(other));
  }

  private static boolean fits(BigInteger figure) {
    return figure.compareTo(MOST) <= 0;
  }

  private static Excess amounts() {
    return new Excess(
        false,
        "",
        Text.of(
            "产能、供给或需求的数值过大，乘以天数后超出可精确计算的范围。请检查单位和小数点。",
            "The capacities, supplies or demands are too large to be counted exactly over the"
                + " season. Maybe check their units and decimal points."));
  }

  private static Excess sizes() {
    return new Excess(
        true,
        "",
        Text.of(
            "窑炉天数与生产线大小之积过大，超出可精确计算的范围。请检查 coolDownDays、heatUpDays 和产能。",
            "The kilns' days and the sizes of the lines are too large together to be counted"
                + " exactly. Maybe check coolDownDays, heatUpDays and capacities."));
  }

  /** The weight that costs most is named. */
  private Excess weights(Weights weights) {
    Rule dearest =
        Collections.max(
            Rules.ALL.stream().filter(rule -> rule.head().id().isSoft()).toList(),
            Comparator.comparing(rule -> cost(rule, weights)));
    RuleId id = dearest.head().id();
    int own = problem.policy().weights().of(id);
    int weight = weights.of(id);
    Text answered =
        weight == own
            ? Text.of("", "")
            : Sentence.of(
                    "，应对预警的方案按 {weight} 计", ", which an answer to a warning takes as {weight}")
                .with("weight", weight)
                .text();
    return new Excess(
        true,
        own > id.usualWeight() ? "/weights/" + id.weightKey() : "",
        Sentence.of(
                "权重 {key}（{own}{answered}）与窑炉天数、生产线大小之积过大，超出可精确计算的范围。请调小该权重，或检查"
                    + " coolDownDays、heatUpDays 和产能。",
                "The weight {key} ({own}{answered}), the kilns' days and the sizes of the lines are"
                    + " too large together to be counted exactly. Maybe lower it, or check"
                    + " coolDownDays, heatUpDays and capacities.")
            .with("key", id.weightKey())
            .with("own", own)
            .with("answered", answered)
            .text());
  }
}
