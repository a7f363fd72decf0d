package lunting.solver.problem;

import java.math.BigInteger;
import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Plant;

/**
 * What one plant owes by its ratio, in figures (clauses 3.3a to 3.3c).
 *
 * <p>Unit: capacities in thousandths; {@code asked} and {@code possible} in thousandths·days, or in
 * thousandths where whole lines stop.
 */
record Quota(
    int ratio,
    int baseDays,
    long countedCapacity,
    long capacity,
    boolean wholeLines,
    long asked,
    long possible,
    int askedContinuousDays) {
  private static final BigInteger RATIO_SCALE = BigInteger.valueOf(10_000);
  private static final BigInteger PERCENT = BigInteger.valueOf(100);

  static Quota of(
      Policy policy,
      Plant plant,
      Industry industry,
      PlantDays days,
      List<LineDuty> lines,
      List<LineDuty> countable,
      boolean concealed) {
    // A concealed plant owes its order, nothing besides (clause 3.4a).
    int ratio = concealed ? 0 : ratio(plant, industry);
    int baseDays = days.quotaFrom() > 0 ? days.owed().count() : baseDays(policy);
    long capacity = countable.stream().mapToLong(line -> line.line().capacityMilli()).sum();
    long countedCapacity = capacity;
    if (policy.readings().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY) {
      countedCapacity +=
          lines.stream()
              .filter(line -> line.line().exempt() != null && !line.line().idle())
              .mapToLong(line -> line.line().capacityMilli())
              .sum();
    }
    boolean wholeLines = industry.season() instanceof SeasonDuty.StopLines && countable.size() > 1;
    boolean moreThan = policy.readings().ratioTest() == Readings.RatioTest.MORE_THAN;
    boolean anyCanStop = countable.stream().anyMatch(line -> line.limits().canStop());
    boolean owes = ratio > 0 && !days.owed().isEmpty();
    long asked =
        owes
            ? share(
                ratio,
                wholeLines ? 1 : baseDays,
                countedCapacity,
                moreThan && anyCanStop && !wholeLines)
            : 0;
    return new Quota(
        ratio,
        baseDays,
        countedCapacity,
        capacity,
        wholeLines,
        asked,
        possible(countable, wholeLines ? 1 : days.owed().count()),
        owes && isContinuous(policy, countable)
            ? Math.toIntExact(share(ratio, baseDays, 1, moreThan))
            : 0);
  }

  private static int ratio(Plant plant, Industry industry) {
    GradeRatios table = industry.season().ratio();
    Integer own = plant.ratio();
    if (own != null) {
      return industry.season().kind().owesRatio() ? own : 0;
    }
    return table == null ? 0 : table.of(plant.grade());
  }

  private static int baseDays(Policy policy) {
    Policy.HeatingPeriod heatingPeriod = policy.heatingPeriod();
    if (policy.readings().ratioBase() == Readings.RatioBase.HEATING_PERIOD
        && heatingPeriod != null) {
      return heatingPeriod.span().days();
    }
    return policy.season().days();
  }

  private static boolean isContinuous(Policy policy, List<LineDuty> countable) {
    return policy.readings().singleLine() == Readings.SingleLine.CONTINUOUS
        && countable.size() == 1
        && countable.getFirst().limits().canStop()
        && !countable.getFirst().servesLivelihood();
  }

  /** ratio · days · capacity: rounded up, or, where it must be passed, the next whole number. */
  private static long share(int ratio, int days, long capacity, boolean moreThan) {
    BigInteger[] parts =
        BigInteger.valueOf(ratio)
            .multiply(BigInteger.valueOf(days))
            .multiply(BigInteger.valueOf(capacity))
            .divideAndRemainder(RATIO_SCALE);
    boolean up = moreThan || parts[1].signum() != 0;
    return (up ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact();
  }

  private static long possible(List<LineDuty> countable, int days) {
    BigInteger sum = BigInteger.ZERO;
    for (LineDuty line : countable) {
      sum =
          sum.add(
              BigInteger.valueOf(line.line().capacityMilli())
                  .multiply(BigInteger.valueOf(line.greatestCut())));
    }
    return sum.multiply(BigInteger.valueOf(days)).divide(PERCENT).longValueExact();
  }
}
