package lunting.solver.problem;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lunting.data.policy.Policy;
import lunting.data.registry.Emissions;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * How large and how clean each line is, compared with the mean of its sector.
 *
 * <p>A sector's mean is taken over its countable lines, those of exempt plants too; idle and exempt
 * lines get their size by the same mean.
 */
final class Sizes {
  private final Function<Plant, @Nullable String> groupOf;
  private final Map<Key, Sum> sums = new HashMap<>();
  private final Set<String> industriesWithEmissions = new HashSet<>();

  private Sizes(Function<Plant, @Nullable String> groupOf) {
    this.groupOf = groupOf;
  }

  static Sizes of(Policy policy, Registry registry, Function<Plant, @Nullable String> groupOf) {
    Sizes sizes = new Sizes(groupOf);
    policy.industries().forEach(industry -> sizes.industriesWithEmissions.add(industry.id()));
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        if (emissions(line) == null) {
          sizes.industriesWithEmissions.remove(plant.industry());
        }
        if (isCountable(line)) {
          sizes.sums.computeIfAbsent(sizes.key(plant), key -> new Sum()).add(line);
        }
      }
    }
    return sizes;
  }

  /** Whether a line is neither idle nor livelihood-exempt. */
  static boolean isCountable(Line line) {
    return !line.idle() && line.exempt() == null;
  }

  /** u(l): 1,000 times the line's capacity over the sector's mean, half up; 0 without a mean. */
  long size(Plant plant, Line line) {
    Sum sum = sums.get(key(plant));
    if (sum == null || sum.capacity.signum() == 0) {
      return 0;
    }
    long lines = 1_000L * sum.lines;
    return sum.capacity.bitLength() < Long.SIZE
        ? Exact.mulDivHalfUp(line.capacityMilli(), lines, sum.capacity.longValue())
        : halfUp(
            BigInteger.valueOf(line.capacityMilli()).multiply(BigInteger.valueOf(lines)),
            sum.capacity);
  }

  /** max(0, 1 − g) in thousandths, half up, where the rule on clean lines applies; else 0. */
  int cleanThousandths(Plant plant, Line line) {
    Sum sum = sums.get(key(plant));
    Long emissions = emissions(line);
    if (!industriesWithEmissions.contains(plant.industry())
        || !isCountable(line)
        || line.capacityMilli() == 0
        || emissions == null
        || sum == null
        || sum.emissions.signum() == 0) {
      return 0;
    }
    if (fits(line.capacityMilli(), sum.emissions) && fits(emissions, sum.capacity)) {
      long whole = line.capacityMilli() * sum.emissions.longValue();
      long saved = whole - emissions * sum.capacity.longValue();
      return saved <= 0 ? 0 : Math.toIntExact(Exact.mulDivHalfUp(saved, 1_000, whole));
    }
    BigInteger whole = BigInteger.valueOf(line.capacityMilli()).multiply(sum.emissions);
    BigInteger saved = whole.subtract(BigInteger.valueOf(emissions).multiply(sum.capacity));
    return saved.signum() <= 0
        ? 0
        : Math.toIntExact(halfUp(saved.multiply(BigInteger.valueOf(1_000)), whole));
  }

  private Key key(Plant plant) {
    return new Key(plant.industry(), groupOf.apply(plant));
  }

  private static @Nullable Long emissions(Line line) {
    Emissions given = line.emissions();
    if (given == null
        || given.pmMilli() == null
        || given.so2Milli() == null
        || given.noxMilli() == null
        || given.vocMilli() == null) {
      return null;
    }
    return given.pmMilli() + given.so2Milli() + given.noxMilli() + given.vocMilli();
  }

  /** Whether a product fits in 64 bits, as it does on all lists but those of huge figures. */
  private static boolean fits(long figure, BigInteger sum) {
    return sum.bitLength() < Long.SIZE
        && Math.multiplyHigh(figure, sum.longValue()) == 0
        && figure * sum.longValue() >= 0;
  }

  private static long halfUp(BigInteger dividend, BigInteger divisor) {
    return dividend.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
  }

  /** An industry within a group of towns. */
  private record Key(String industry, @Nullable String group) {}

  private static final class Sum {
    private long lines;
    private BigInteger capacity = BigInteger.ZERO;
    private BigInteger emissions = BigInteger.ZERO;

    void add(Line line) {
      lines++;
      capacity = capacity.add(BigInteger.valueOf(line.capacityMilli()));
      Long given = Sizes.emissions(line);
      if (given != null && line.capacityMilli() > 0) {
        emissions = emissions.add(BigInteger.valueOf(given));
      }
    }
  }
}
