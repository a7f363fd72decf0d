package lunting.solver.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.solver.problem.day.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one plant's quota (clauses 3.3 to 3.3d): what its ratio, its periods, its
 * lines' own ratios and its carried days come to.
 *
 * <p>Unit: shares in 1/10,000 of days or capacity-days until they are rounded.
 */
final class QuotaArithmetic {
  private static final BigInteger SHARES = BigInteger.valueOf(10_000);
  private static final long SHARES_OF_A_TENTH_DAY = 1_000;
  private static final BigInteger PERCENT = BigInteger.valueOf(100);

  private final Policy policy;
  private final Plant plant;
  private final PlantDays days;
  private final List<LineDuty> countable;
  private final @Nullable GradeRatios table;
  private final List<SeasonDuty.Period> periods;
  private final boolean counts;
  private final boolean wholeLines;
  private final int baseDays;
  private final long capacity;
  private final long countedCapacity;
  private final boolean moreThan;
  private final boolean anyCanStop;

  QuotaArithmetic(
      Policy policy,
      Plant plant,
      Industry industry,
      PlantDays days,
      List<LineDuty> lines,
      List<LineDuty> countable) {
    this.policy = policy;
    this.plant = plant;
    this.days = days;
    this.countable = countable;
    SeasonDuty duty = industry.season();
    table = duty.ratio();
    periods = duty instanceof SeasonDuty.Rotate rotate ? rotate.periods() : List.of();
    counts = duty.kind().owesRatio();
    wholeLines = DayBook.isByWholeLines(industry, plant);
    baseDays = days.quotaFrom() > 0 ? days.owed().count() : baseDays(policy);
    capacity = countable.stream().mapToLong(line -> line.line().capacityMilli()).sum();
    boolean exemptCount = policy.readings().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY;
    countedCapacity =
        capacity
            + lines.stream()
                .filter(line -> exemptCount && line.line().exempt() != null && !line.line().idle())
                .mapToLong(line -> line.line().capacityMilli())
                .sum();
    moreThan = policy.readings().ratioTest() == Readings.RatioTest.MORE_THAN;
    anyCanStop = countable.stream().anyMatch(line -> line.limits().canStop());
  }

  /**
   * What the plant owes.
   *
   * @param concealed whether it was kept off the list: then it owes its order, nothing besides
   *     (clause 3.4a)
   */
  Quota quota(boolean concealed) {
    boolean bound = counts && !concealed;
    int ratio = bound ? ratio(table) : 0;
    boolean owes =
        bound
            && (ratio > 0
                || periods.stream().anyMatch(period -> ratio(period.ratio()) > 0)
                || countable.stream().anyMatch(line -> own(line) > 0));
    boolean counted = owes && !days.owed().isEmpty();
    long possible = days.owed().isEmpty() ? 0 : possible(wholeLines ? null : days.owed());
    List<PeriodDuty> periodDuties = bound ? periodDuties(owes) : List.of();
    long asked = counted ? asked(ratio) : 0;
    long need = Math.min(asked, possible);
    if (goesByPeriods() && countable.stream().noneMatch(line -> line.line().ratio() != null)) {
      long most = 0;
      for (PeriodDuty period : periodDuties) {
        most += possible(period.days());
      }
      need = Math.min(need, most);
    }
    boolean continuous = counted && isContinuous();
    return new Quota(
        ratio,
        owes,
        baseDays,
        countedCapacity,
        capacity,
        wholeLines,
        asked,
        need,
        possible,
        continuous ? askedContinuousDays(ratio) : 0,
        continuous ? Math.min(askedContinuousDays(ratio), mostContinuousDays()) : 0,
        periodDuties,
        counted && !wholeLines ? lineNeeds() : Map.of());
  }

  private int ratio(@Nullable GradeRatios ratios) {
    Integer own = plant.ratio();
    return own != null ? own : ratios == null ? 0 : ratios.of(plant.grade());
  }

  private static int own(LineDuty line) {
    Integer own = line.line().ratio();
    return own == null ? 0 : own;
  }

  /** Whether r(p)·B is the sum over the periods: no table of the season, no ratio of the plant. */
  private boolean goesByPeriods() {
    return table == null && !periods.isEmpty() && plant.ratio() == null;
  }

  private long asked(int ratio) {
    BigInteger share = BigInteger.ZERO;
    if (wholeLines) {
      share = share(BigInteger.valueOf(ratio), 1);
    } else {
      share =
          share(ratioDays(ratio), baseDays)
              .subtract(carried().multiply(BigInteger.valueOf(countedCapacity)));
    }
    return rounded(share, moreThan && anyCanStop && !wholeLines);
  }

  /** Σ ratio · days · capacity: lines with their own ratio at that, all else at the plant's. */
  private BigInteger share(BigInteger ratioDays, long ownDays) {
    BigInteger share = BigInteger.ZERO;
    long others = countedCapacity;
    for (LineDuty line : countable) {
      if (line.line().ratio() != null) {
        others -= line.line().capacityMilli();
        share =
            share.add(
                BigInteger.valueOf(own(line))
                    .multiply(BigInteger.valueOf(ownDays))
                    .multiply(BigInteger.valueOf(line.line().capacityMilli())));
      }
    }
    return share.add(ratioDays.multiply(BigInteger.valueOf(others)));
  }

  /** r(p) · B. */
  private BigInteger ratioDays(int ratio) {
    if (!goesByPeriods()) {
      return BigInteger.valueOf(ratio).multiply(BigInteger.valueOf(baseDays));
    }
    BigInteger sum = BigInteger.ZERO;
    for (SeasonDuty.Period period : periods) {
      sum = sum.add(BigInteger.valueOf(shareOf(period)));
    }
    return sum;
  }

  /** The days carried into the season; above 0: credit. */
  private BigInteger carried() {
    PlantTerms.Carried carried = plant.terms().carried();
    return carried == null
        ? BigInteger.ZERO
        : BigInteger.valueOf(SHARES_OF_A_TENTH_DAY * carried.tenthDays());
  }

  /** Passed by one unit or met, never cut; 0 where nothing is asked. */
  private static long rounded(BigInteger share, boolean moreThan) {
    if (share.signum() <= 0) {
      return 0;
    }
    BigInteger[] parts = share.divideAndRemainder(SHARES);
    boolean up = moreThan || parts[1].signum() != 0;
    return (up ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact();
  }

  /**
   * The most that the countable lines can give.
   *
   * @param within the days on which they can; null: one day, as whole lines count
   */
  private long possible(@Nullable DaySet within) {
    BigInteger perDay = BigInteger.ZERO;
    for (LineDuty line : countable) {
      perDay = perDay.add(possible(line));
    }
    return floor(perDay, within == null ? 1 : free(within));
  }

  private static BigInteger possible(LineDuty line) {
    return BigInteger.valueOf(line.line().capacityMilli())
        .multiply(BigInteger.valueOf(line.greatestCut()));
  }

  private static long floor(BigInteger percentPerDay, int count) {
    return percentPerDay.multiply(BigInteger.valueOf(count)).divide(PERCENT).longValueExact();
  }

  /** How many of some days lie outside its must-run days. */
  private int free(DaySet some) {
    int free = 0;
    for (int day = 0; day < some.days(); day++) {
      free += some.contains(day) && !days.fixedRun().contains(day) ? 1 : 0;
    }
    return free;
  }

  private List<PeriodDuty> periodDuties(boolean owes) {
    List<PeriodDuty> duties = new ArrayList<>();
    for (SeasonDuty.Period period : periods) {
      DaySet within = within(period);
      DaySet among =
          DaySet.of(within.days(), day -> within.contains(day) && days.owed().contains(day));
      int ratio = ratio(period.ratio());
      BigInteger credit =
          carried().max(BigInteger.ZERO).multiply(BigInteger.valueOf(countedCapacity));
      BigInteger share =
          share(BigInteger.valueOf((long) ratio * among.count()), among.count()).subtract(credit);
      long asked = owes ? rounded(share, false) : 0;
      long need = Math.min(asked, possible(among));
      int firstDay = Math.max(0, policy.season().dayOf(period.span().from()));
      duties.add(new PeriodDuty(period.span(), firstDay, within, among, ratio, asked, need));
    }
    return duties;
  }

  /** The days of a period inside the season. */
  private DaySet within(SeasonDuty.Period period) {
    return DaySet.in(policy.season(), List.of(period.span()));
  }

  private Map<String, LineNeed> lineNeeds() {
    Map<String, LineNeed> needs = new HashMap<>();
    for (LineDuty line : countable) {
      if (line.line().ratio() != null && own(line) > 0) {
        BigInteger share =
            BigInteger.valueOf(own(line))
                .multiply(BigInteger.valueOf(baseDays))
                .subtract(carried())
                .multiply(BigInteger.valueOf(line.line().capacityMilli()));
        long asked = rounded(share, moreThan && line.limits().canStop());
        long most = floor(possible(line), free(days.owed()));
        needs.put(line.id(), new LineNeed(asked, Math.min(asked, most)));
      }
    }
    return needs;
  }

  private boolean isContinuous() {
    return policy.readings().singleLine() == Readings.SingleLine.CONTINUOUS
        && countable.size() == 1
        && countable.getFirst().limits().canStop()
        && !countable.getFirst().servesLivelihood();
  }

  /** ⌊X⌋ + 1 or ⌈X⌉, X being the days of the single line's ratio less those carried. */
  private int askedContinuousDays(int ratio) {
    LineDuty line = countable.getFirst();
    BigInteger asked;
    if (line.line().ratio() != null) {
      asked = BigInteger.valueOf((long) own(line) * baseDays);
    } else {
      SeasonDuty.Period period = longestPeriod();
      asked =
          period == null
              ? BigInteger.valueOf((long) ratio * baseDays)
              : BigInteger.valueOf(shareOf(period));
    }
    return Math.toIntExact(rounded(asked.subtract(carried()), moreThan));
  }

  /**
   * The period that asks for most days, of several the one with most days to choose from; null
   * where the need does not go by periods.
   */
  private SeasonDuty.@Nullable Period longestPeriod() {
    return !goesByPeriods()
        ? null
        : Collections.max(
            periods,
            Comparator.<SeasonDuty.Period>comparingLong(this::shareOf)
                .thenComparingInt(this::owedDays));
  }

  private long shareOf(SeasonDuty.Period period) {
    return (long) ratio(period.ratio()) * owedDays(period);
  }

  /** How many days of W(p) a period has. */
  private int owedDays(SeasonDuty.Period period) {
    DaySet within = within(period);
    int owed = 0;
    for (int day = 0; day < within.days(); day++) {
      owed += within.contains(day) && days.owed().contains(day) ? 1 : 0;
    }
    return owed;
  }

  /**
   * The most days of W(p) with none of its must-run days among or between them, and no more than
   * the period has that asks for most.
   */
  private int mostContinuousDays() {
    int most = 0;
    int inARow = 0;
    for (int day = 0; day < days.owed().days(); day++) {
      if (days.fixedRun().contains(day)) {
        inARow = 0;
      } else if (days.owed().contains(day)) {
        most = Math.max(most, ++inARow);
      }
    }
    boolean bySpan = countable.getFirst().line().ratio() == null;
    SeasonDuty.Period period = bySpan ? longestPeriod() : null;
    return period == null ? most : Math.min(most, owedDays(period));
  }

  private static int baseDays(Policy policy) {
    Policy.HeatingPeriod heatingPeriod = policy.heatingPeriod();
    if (policy.readings().ratioBase() == Readings.RatioBase.HEATING_PERIOD
        && heatingPeriod != null) {
      return heatingPeriod.span().days();
    }
    return policy.season().days();
  }
}
