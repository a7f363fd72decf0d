package lunting.solver.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Exact;
import lunting.solver.problem.day.ExactSum;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** Groups plants into sectors and works out what each sector owes on every day (clause 4.1). */
final class Sectors {
  private static final long RATIO_SCALE = 10_000;
  private static final long ONE_WEIGHT = 10_000;

  private final int days;
  private final long[] weights;

  private Sectors(Policy policy) {
    days = policy.season().days();
    weights = new long[days];
    Arrays.fill(weights, ONE_WEIGHT);
    for (Policy.Risk risk : policy.risk()) {
      DaySet at = DaySet.in(policy.season(), List.of(risk.span()));
      for (int day = 0; day < days; day++) {
        if (at.contains(day)) {
          weights[day] = risk.weightTenThousandths();
        }
      }
    }
  }

  static List<Sector> of(Policy policy, List<PlantDuty> plants) {
    Sectors sectors = new Sectors(policy);
    Map<String, Map<String, List<PlantDuty>>> byIndustry = new HashMap<>();
    for (PlantDuty plant : plants) {
      // The empty text sorts first and is no id: it stands for the towns without a group.
      String group = plant.town().group() == null ? "" : plant.town().group();
      byIndustry
          .computeIfAbsent(plant.industry().id(), key -> new TreeMap<>())
          .computeIfAbsent(group, key -> new ArrayList<>())
          .add(plant);
    }
    List<Sector> formed = new ArrayList<>();
    for (Industry industry : policy.industries()) {
      byIndustry
          .getOrDefault(industry.id(), Map.of())
          .forEach((group, members) ->
              formed.add(
                  sectors.sector(
                      formed.size(), industry, group.isEmpty() ? null : group, members)));
    }
    return List.copyOf(formed);
  }

  private Sector sector(
      int index, Industry industry, @Nullable String group, List<PlantDuty> plants) {
    boolean rotates = industry.season() instanceof SeasonDuty.Rotate;
    long[] sizeOnDay = new long[days];
    long[] largest = new long[days];
    plants.forEach(plant -> count(plant, sizeOnDay, largest));
    long[] target = rotates ? target(plants) : new long[days];
    // A warning concerns industries and groups: all plants of a sector have the same levels.
    Levels levels = plants.getFirst().days().levels();
    Reserve reserve = industry.reserve();
    boolean owes =
        reserve != null && (rotates || industry.season() instanceof SeasonDuty.StopLines);
    long[] uncapped = null;
    long[] required = null;
    if (reserve != null && owes) {
      uncapped = new long[days];
      required = new long[days];
      boolean rises = industry.warning() instanceof WarningDuty.ReserveRises;
      for (int day = 0; day < days; day++) {
        @Nullable Level level = rises ? levels.on(day) : null;
        uncapped[day] = Exact.divUp(share(reserve, level) * sizeOnDay[day], RATIO_SCALE);
        // Without a warning the quotas' own stops must be enough: the reserve then asks for no more
        // than they give on a day on which the largest line restarts.
        required[day] =
            rotates && level == null
                ? Math.min(uncapped[day], Math.max(0, target[day] - largest[day]))
                : uncapped[day];
      }
    }
    return new Sector(
        index,
        industry,
        group,
        List.copyOf(plants),
        rotates,
        DayAmounts.of(sizeOnDay),
        DayAmounts.of(target),
        required == null ? null : DayAmounts.of(required),
        uncapped == null ? null : DayAmounts.of(uncapped),
        levels);
  }

  private void count(PlantDuty plant, long[] sizeOnDay, long[] largest) {
    long largestLine = 0;
    for (LineDuty line : plant.countable()) {
      largestLine = Math.max(largestLine, line.size());
    }
    for (int day = 0; day < days; day++) {
      if (plant.countsInSector(day)) {
        sizeOnDay[day] += plant.size();
        largest[day] = Math.max(largest[day], largestLine);
      }
    }
  }

  /** φ: the share of every day, or the warning level's where that is more. */
  private static int share(Reserve reserve, @Nullable Level level) {
    LevelShares shares = reserve.warning();
    return level == null || shares == null
        ? reserve.standing()
        : Math.max(reserve.standing(), shares.of(level));
  }

  /** T(d): what plants owe in sizes, spread over their days by risk, rounded once per day. */
  private long[] target(List<PlantDuty> plants) {
    // Most plants of a sector may choose from the same days: what they owe is spread once.
    Map<DaySet, Long> owedByDays = new LinkedHashMap<>();
    for (PlantDuty plant : plants) {
      owe(plant, owedByDays);
    }
    Map<BigInteger, long[]> owedByWeightSum = new LinkedHashMap<>();
    owedByDays.forEach((among, owed) -> spread(owed, among, owedByWeightSum));
    if (owedByWeightSum.size() != 1) {
      return sharesOfAll(owedByWeightSum);
    }
    Map.Entry<BigInteger, long[]> only = owedByWeightSum.entrySet().iterator().next();
    boolean fits = only.getKey().bitLength() < Long.SIZE;
    return fits ? shares(only.getValue(), only.getKey().longValue()) : sharesOfAll(owedByWeightSum);
  }

  /** What is owed on one set of days alone, as nearly always. */
  private long[] shares(long[] owed, long weightSum) {
    long[] target = new long[days];
    for (int day = 0; day < days; day++) {
      target[day] = Exact.mulDivHalfUp(owed[day], weights[day], weightSum);
    }
    return target;
  }

  private long[] sharesOfAll(Map<BigInteger, long[]> owedByWeightSum) {
    long[] target = new long[days];
    for (int day = 0; day < days; day++) {
      BigInteger numerator = BigInteger.ZERO;
      BigInteger denominator = BigInteger.ONE;
      for (Map.Entry<BigInteger, long[]> entry : owedByWeightSum.entrySet()) {
        BigInteger sum = entry.getKey();
        BigInteger part =
            BigInteger.valueOf(entry.getValue()[day]).multiply(BigInteger.valueOf(weights[day]));
        numerator = numerator.multiply(sum).add(part.multiply(denominator));
        denominator = denominator.multiply(sum);
      }
      target[day] =
          numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1)).longValueExact();
    }
    return target;
  }

  /** A plant's periods each over their own days, and the rest of its need over all others. */
  private void owe(PlantDuty plant, Map<DaySet, Long> owedByDays) {
    PlantDays own = plant.days();
    DaySet free = DaySet.of(days, day -> own.owed().contains(day) && !own.fixedRun().contains(day));
    DaySet outside = free;
    long rest = inSizes(plant, plant.need());
    for (PeriodDuty period : plant.periods()) {
      long need = inSizes(plant, period.need());
      rest -= need;
      DaySet within = period.days();
      owe(need, DaySet.of(days, day -> free.contains(day) && within.contains(day)), owedByDays);
      DaySet left = outside;
      outside = DaySet.of(days, day -> left.contains(day) && !period.within().contains(day));
    }
    owe(rest, outside.isEmpty() ? free : outside, owedByDays);
  }

  private static void owe(long owed, DaySet among, Map<DaySet, Long> owedByDays) {
    if (owed > 0 && !among.isEmpty()) {
      owedByDays.merge(among, owed, Long::sum);
    }
  }

  private static long inSizes(PlantDuty plant, long need) {
    return need == 0 ? 0 : Exact.mulDivHalfUp(need, plant.size(), plant.capacity());
  }

  private void spread(long owed, DaySet among, Map<BigInteger, long[]> owedByWeightSum) {
    ExactSum sum = new ExactSum();
    for (int day = 0; day < days; day++) {
      sum.add(among.contains(day) ? weights[day] : 0);
    }
    BigInteger weightSum = sum.total();
    if (weightSum.signum() == 0) {
      return;
    }
    long[] owedOnDay = owedByWeightSum.computeIfAbsent(weightSum, key -> new long[days]);
    for (int day = 0; day < days; day++) {
      owedOnDay[day] += among.contains(day) ? owed : 0;
    }
  }
}
