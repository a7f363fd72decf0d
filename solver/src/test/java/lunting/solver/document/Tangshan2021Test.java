package lunting.solver.document;

import static lunting.solver.document.ReadPlan.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import org.junit.jupiter.api.Test;

/**
 * Tangshan 2021: steel, two periods with different shares. Two grades tell the seven plants from
 * the sixteen; sinter shops stand beside their works as an industry of their own.
 */
final class Tangshan2021Test {
  private static final DocumentPack PACK = DocumentPack.read("tangshan-2021");
  private static final ReadPlan PLAN = PACK.solve();
  private static final Span SEASON = days("2021-03-20", "2021-12-31");
  private static final Span FIRST = days("2021-03-20", "2021-06-30");
  private static final Span SECOND = days("2021-07-01", "2021-12-31");

  @Test
  void thePlanIsLegal() {
    assertThat(PLAN.brokenRules()).isEmpty();
    assertThat(PLAN.verdict().score().hard()).isZero();
  }

  @Test
  void theSeasonIs287WholeDaysInTwoPeriods() {
    assertThat(PACK.policy().season().span()).isEqualTo(SEASON);
    assertThat(SEASON.days()).isEqualTo(287);
    assertThat(FIRST.days()).isEqualTo(103);
    assertThat(SECOND.days()).isEqualTo(184);
  }

  @Test
  void theSevenReduceByHalfInTheFirstPeriod() {
    assertThat(seven()).hasSize(7).allMatch(plant -> tenthsOfDays(plant, FIRST) >= 515);
  }

  @Test
  void theSevenReduceBy30PercentInTheSecondWhateverTheyDidInTheFirst() {
    assertThat(seven()).allMatch(plant -> tenthsOfDays(plant, SECOND) >= 552);

    // Off for the whole first period, and 54 of the 55.2 days of the second.
    ReadPlan moreAtFirst = PLAN.stopping("S04-1", days("2021-03-20", "2021-08-23"));

    assertThat(moreAtFirst.daysOff("S04-1", SEASON)).isGreaterThan(107);
    assertThat(moreAtFirst.brokenRules()).containsExactly(RuleId.PERIOD_RATIO);
    assertThat(moreAtFirst.subjects(RuleId.PERIOD_RATIO)).containsExactly("S04");
  }

  @Test
  void theSixteenReduceBy30PercentInEachPeriod() {
    assertThat(sixteen())
        .hasSize(16)
        .allMatch(plant -> tenthsOfDays(plant, FIRST) >= 309)
        .allMatch(plant -> tenthsOfDays(plant, SECOND) >= 552);
  }

  @Test
  void aPlanMadeWithOneBlendedShareIsNotAccepted() {
    // 51.5 and 55.2 of 287 days are 37.18 %; for the sixteen it is 30 % either way.
    GradeRatios blended = new GradeRatios(Map.of("SEVEN", 3_718, "SIXTEEN", 3_000), null);
    ReadPlan even = PACK.withSeasonDuty(new SeasonDuty.Rotate(blended, null)).solve();

    ReadPlan judged = PACK.judge(even);

    assertThat(even.brokenRules()).isEmpty();
    assertThat(judged.brokenRules()).contains(RuleId.PERIOD_RATIO);
  }

  @Test
  void whatHasLongStoodIdleIsNeitherCapacityNorReduction() {
    List<Line> idle =
        PACK.registry().plants().stream()
            .flatMap(plant -> plant.lines().stream())
            .filter(Line::idle)
            .toList();

    assertThat(idle).extracting(Line::id).containsExactly("S01-3", "O09-3");
    assertThat(idle).allMatch(line -> PLAN.reducedDays(line.id(), SEASON).isEmpty());
    // The other two of S01, 3,200 t/d each, give its 106.7 days.
    assertThat(PLAN.verdict().plants())
        .filteredOn(result -> result.plant().equals("S01"))
        .allMatch(result -> result.required().toBigInteger().intValueExact() == 682_880);
    assertThat(PLAN.stopping("S01-3", FIRST).brokenRules()).contains(RuleId.EXEMPT_RUNS);
  }

  @Test
  void aFurnaceStopsFor30DaysAtLeastAndRunsFor60Between() {
    List<String> furnaces =
        PACK.registry().plants().stream()
            .filter(plant -> plant.industry().equals("steel"))
            .flatMap(plant -> plant.lines().stream())
            .map(Line::id)
            .toList();

    assertThat(furnaces)
        .allSatisfy(furnace -> {
          List<Span> stops = PLAN.stops(furnace);
          assertThat(stops).allMatch(stop -> stop.days() >= 30);
          for (int i = 1; i < stops.size(); i++) {
            long between = ChronoUnit.DAYS.between(stops.get(i - 1).to(), stops.get(i).from()) - 1;
            assertThat(between).as(furnace).isGreaterThanOrEqualTo(60);
          }
        });
    assertThat(
            PLAN.stopping(
                    "O02-1", days("2021-05-31", "2021-08-25"), days("2021-10-20", "2021-11-18"))
                .brokenRules())
        .as("the second begins after 55 days")
        .containsExactly(RuleId.MIN_RUN);
    assertThat(
            PLAN.stopping(
                    "O02-1", days("2021-05-31", "2021-08-25"), days("2021-11-01", "2021-11-29"))
                .brokenRules())
        .as("the second has 29 days")
        .containsExactly(RuleId.MIN_STOP);
  }

  @Test
  void stoppingTheSmallSinterMachinesIsCheaperThanTheLargeOne() {
    // No HARD rule says so: two of 132 m² make as much as the one of 265 m², and emit more.
    ReadPlan small = PACK.fullLoad().stopping("X01-1", FIRST).stopping("X01-2", FIRST);
    ReadPlan large = PACK.fullLoad().stopping("X01-3", FIRST);
    Plant shop = PACK.plant("X01");

    assertThat(small.cutMilliPercent(shop, FIRST)).isEqualTo(large.cutMilliPercent(shop, FIRST));
    assertThat(small.verdict().amount(RuleId.CLEAN_LINES))
        .isLessThan(large.verdict().amount(RuleId.CLEAN_LINES));
    assertThat(PACK.policy().clauses())
        .filteredOn(clause -> clause.id().equals("TS-7"))
        .allMatch(clause -> clause.rules().contains(RuleId.CLEAN_LINES.key()));
  }

  private static List<Plant> seven() {
    return PACK.plants("steel", "SEVEN");
  }

  private static List<Plant> sixteen() {
    return PACK.plants("steel", "SIXTEEN");
  }

  /** What a plant does not make in a range, in tenths of a day of all that it can, rounded down. */
  private static long tenthsOfDays(Plant plant, Span days) {
    long capacity =
        plant.lines().stream().filter(line -> !line.idle()).mapToLong(Line::capacityMilli).sum();
    return PLAN.cutMilliPercent(plant, days) / (10 * capacity);
  }
}
