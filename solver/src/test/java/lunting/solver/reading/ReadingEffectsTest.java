package lunting.solver.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.ReadingId;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Service;
import lunting.data.report.ReadingReport;
import lunting.data.report.ReadingReport.Duty;
import lunting.data.report.ReadingReport.Judgement;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.Reading;
import lunting.data.report.ReadingReport.StopDays;
import lunting.data.text.Text;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reading beside its other option, on lines of 10 t/d that cool for 1 day and heat for 2. */
final class ReadingEffectsTest {
  private static final String RUNNING = "K1 ....................";
  private static final String TWO_RUNNING =
      """
      K1 ....................
      K2 ....................
      """;

  @Test
  void halfOfTheHeatingPeriodIsSixtyOneDaysAndOfTheSeasonFiftyThree() {
    Problem heating =
        Sketch.rotating(5_000).days(105).heatingDays(121).plant("P1", "K1 .").problem();

    Reading toSeason = reading(heating, ReadingId.RATIO_BASE);
    Reading toHeating = reading(switched(heating, ReadingId.RATIO_BASE), ReadingId.RATIO_BASE);

    assertThat(toSeason.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(onlyBefore(toSeason)).isEqualTo(duty("605.001", 61, 61, 105));
    assertThat(onlyAfter(toSeason)).isEqualTo(duty("525.001", 53, 53, 105));
    assertThat(onlyAfter(toHeating)).isEqualTo(onlyBefore(toSeason));
    assertThat(toHeating.stopDays()).isEqualTo(new StopDays(53, 61));
    assertThat(toHeating.text().zh()).contains("供暖期 121 天", "53 → 61 线·天");
    assertThat(toHeating.text().english()).contains("121 days", "53 → 61");
  }

  @Test
  void withoutAHeatingPeriodThatBaseIsNotAvailable() {
    Reading reading = reading(Sketch.rotating(5_000).plant("P1", RUNNING), ReadingId.RATIO_BASE);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOT_AVAILABLE);
    assertThat(reading.text().english()).contains("heatingPeriod");
    assertThat(reading.stopDays()).isNull();
    assertThat(reading.plants()).isEmpty();
  }

  @Test
  void aHeatingPeriodAsLongAsTheSeasonAsksTheSame() {
    Reading reading =
        reading(Sketch.rotating(5_000).heatingDays(20).plant("P1", RUNNING), ReadingId.RATIO_BASE);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(reading.text().english()).contains("20 days, as many as the season");
  }

  @ParameterizedTest
  @CsvSource({"2000, 22, 21", "4000, 43, 42", "3000, 32, 32", "10000, 105, 105"})
  void reachingARatioThatComesOutEvenSavesADay(int ratio, int moreThan, int atLeast) {
    Problem problem = Sketch.rotating(ratio).days(105).plant("P1", "K1 .").problem();

    Reading reading = reading(problem, ReadingId.RATIO_TEST);

    assertThat(reading.stopDays()).isEqualTo(new StopDays(moreThan, atLeast));
    assertThat(reading.plantsWithOtherDays()).isEqualTo(moreThan == atLeast ? 0 : 1);
  }

  @Test
  void aNeedThatDiffersByAThousandthOnlyIsToldAsThat() {
    Reading reading =
        reading(
            Sketch.rotating(3_000).days(105).plant("P1", "K1 .").problem(), ReadingId.RATIO_TEST);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(onlyBefore(reading).need()).isEqualByComparingTo("315.001");
    assertThat(onlyAfter(reading).need()).isEqualByComparingTo("315");
    assertThat(reading.text().english()).contains("none of them in days of stop", "0.001 only");
  }

  @Test
  void wholeLinesAreReachedUnderBothTests() {
    Reading reading =
        reading(Sketch.wholeLines(5_000).plant("P1", TWO_RUNNING), ReadingId.RATIO_TEST);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(reading.stopDays()).isEqualTo(new StopDays(20, 20));
  }

  @Test
  void rampDaysThatDoNotCountMakeTheSameNeedALongerStop() {
    // More than 50 % of 20 days are 11; inside the season they take 1 more to cool and 2 to heat.
    Reading reading = reading(Sketch.rotating(5_000).plant("P1", RUNNING), ReadingId.RAMP_DAYS);

    assertThat(onlyBefore(reading)).isEqualTo(duty("100.001", 11, 11, 20));
    assertThat(onlyAfter(reading)).isEqualTo(duty("100.001", 14, 11, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "K1 ..##############...., 0",
    "K1 ..#############....., 1",
    "K1 #############......., 0",
    "K1 ############........, 1",
    "K1 ........############, 0",
    "K1 .........###########, 1"
  })
  void theCheckerAgreesOnHowLongAStopMustBe(String drawing, String daysShort) {
    Sketch drawn = Sketch.rotating(5_000).rampsNotCounted().plant("P1", drawing);

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo(daysShort);
  }

  @Test
  void aStopTooLongForTheMiddleOfTheSeasonRunsToItsEnd() {
    // More than 90 % are 19 days; with 1 to cool they last to the season's end, all 20 days.
    Reading reading = reading(Sketch.rotating(9_000).plant("P1", RUNNING), ReadingId.RAMP_DAYS);

    assertThat(reading.stopDays()).isEqualTo(new StopDays(19, 20));
  }

  @Test
  void aKilnOffAllSeasonNeitherCoolsNorHeatsInBetween() {
    Reading reading = reading(Sketch.rotating(10_000).plant("P1", RUNNING), ReadingId.RAMP_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(reading.plants()).isEmpty();
    assertThat(reading.text().english()).contains("Plants with other days of stop: 0");
  }

  @Test
  void rampDaysMatterToWholeLinesOnlyForTheReserve() {
    Sketch alone = Sketch.wholeLines(5_000).plant("P1", TWO_RUNNING);
    Sketch reserved = Sketch.wholeLines(5_000).reserve(2_000).plant("P1", TWO_RUNNING);

    assertThat(reading(alone, ReadingId.RAMP_DAYS).outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(reading(reserved, ReadingId.RAMP_DAYS).outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(reading(reserved, ReadingId.RAMP_DAYS).plants()).isEmpty();
  }

  @Test
  void aFurnaceHasNoRampDaysToLose() {
    Reading reading =
        reading(
            Sketch.rotating(3_000).kiln(Sketch.FURNACE).plant("P1", RUNNING), ReadingId.RAMP_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOTHING);
  }

  @Test
  void aSingleLineThatMaySplitOwesTheSameInAnyBlocks() {
    Reading reading =
        reading(
            Sketch.rotating(5_000).plant("P1", RUNNING).plant("P2", TWO_RUNNING.replace("K", "L")),
            ReadingId.SINGLE_LINE);

    assertThat(onlyBefore(reading)).isEqualTo(duty("100.001", 11, 11, 20));
    assertThat(onlyAfter(reading)).isEqualTo(duty("100.001", 11, 0, 20));
    assertThat(reading.text().english()).contains("no longer bound to one block: 1");
  }

  @Test
  void aPlantOffOnEveryDayStaysInOneBlockAnyway() {
    Reading reading = reading(Sketch.rotating(10_000).plant("P1", RUNNING), ReadingId.SINGLE_LINE);

    assertThat(reading.text().english()).contains("must stop on every day anyway: 1");
  }

  @Test
  void linesThatHeatHomesAreNeverBoundToABlock() {
    Reading reading =
        reading(
            Sketch.rotating(5_000)
                .service("heat", 0, 19, 1, new Service.Supplier("K1", 1))
                .plant("P1", RUNNING),
            ReadingId.SINGLE_LINE);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOTHING);
  }

  @Test
  void warningDaysChangeNothingInAPackWithoutRatioAndMeasuresTogether() {
    Reading rated =
        reading(
            Sketch.rotating(5_000)
                .raising(2_000, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 6))
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);
    Reading measured =
        reading(
            Sketch.owingNothing()
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 6))
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);

    assertThat(rated.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(measured.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(rated.text().english()).contains("changes nothing in this pack");
  }

  @Test
  void warningDaysChangeNothingSoFarWhereNoWarningCameYet() {
    Reading reading =
        reading(
            Sketch.rotating(5_000)
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(reading.plants()).isEmpty();
    assertThat(reading.text().english()).contains("nothing changes so far", "this many plants: 1");
  }

  @Test
  void warningDaysThatDoNotCountLeaveFewerDaysForTheSameNeed() {
    Reading reading =
        reading(
            Sketch.rotating(5_000)
                .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
                .when(then -> then.warning(Level.RED, 4, 6))
                .plant("P1", RUNNING),
            ReadingId.WARNING_DAYS);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(onlyBefore(reading)).isEqualTo(duty("100.001", 11, 11, 20));
    assertThat(onlyAfter(reading)).isEqualTo(duty("100.001", 11, 11, 17));
  }

  @Test
  void exemptLinesThatCountAreMadeUpForByTheOthers() {
    Reading reading =
        reading(
            Sketch.rotating(3_000).line("K2", Lines.exempt()).plant("P1", TWO_RUNNING),
            ReadingId.EXEMPT_LINES);

    assertThat(reading.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(onlyBefore(reading)).isEqualTo(duty("60.001", 7, 7, 20));
    assertThat(onlyAfter(reading)).isEqualTo(duty("120.001", 13, 7, 20));
  }

  @Test
  void measuresOfMoreCapacityChangeNothingBeforeAWarning() {
    Sketch quiet =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 4_000)
            .line("K2", Lines.exempt())
            .plant("P1", TWO_RUNNING);

    Reading before = reading(quiet, ReadingId.EXEMPT_LINES);
    Reading after =
        reading(quiet.when(then -> then.warning(Level.RED, 4, 6)), ReadingId.EXEMPT_LINES);

    assertThat(before.outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(onlyBefore(before).measuredCapacity()).isEqualByComparingTo("10");
    assertThat(onlyAfter(before).measuredCapacity()).isEqualByComparingTo("20");
    assertThat(after.outcome()).isEqualTo(Outcome.CHANGES);
    assertThat(after.text().english()).contains("take off on warning days: 1");
  }

  @Test
  void aListWithoutExemptLinesIsToldSo() {
    Reading reading =
        reading(Sketch.rotating(3_000).plant("P1", TWO_RUNNING), ReadingId.EXEMPT_LINES);

    assertThat(reading.outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(reading.text().zh()).contains("民生豁免线");
  }

  @Test
  void aPlanIsJudgedUnderBothOptions() {
    Sketch tenDays = Sketch.rotating(5_000).plant("P1", "K1 ..##########........");

    ReadingReport report = ReadingEffects.of(tenDays.problem(), tenDays.plan());

    Judgement now = Objects.requireNonNull(report.plan());
    Judgement reached = Objects.requireNonNull(find(report, ReadingId.RATIO_TEST).plan());
    Judgement ramps = Objects.requireNonNull(find(report, ReadingId.RAMP_DAYS).plan());
    assertThat(now.feasible()).isFalse();
    assertThat(now.plantsBelowDuty()).containsExactly("P1");
    assertThat(reached.feasible()).isTrue();
    assertThat(reached.plantsBelowDuty()).isEmpty();
    assertThat(ramps.score().hard()).isLessThan(now.score().hard());
  }

  @Test
  void sumsAreOfTheIndustryAndBasisIsThePolicys() {
    Problem drawn =
        Sketch.rotating(2_000)
            .plant("P1", RUNNING)
            .plant("P2", "L1 ....................")
            .problem();
    Readings own = drawn.policy().readings();
    Problem problem =
        with(
            drawn,
            new Readings(
                own.ratioBase(),
                own.ratioTest(),
                own.rampDays(),
                own.singleLine(),
                own.warningDays(),
                own.exemptLines(),
                Text.ofPlain("口径依据")));

    ReadingReport report = ReadingEffects.of(problem, null);

    assertThat(report.basis()).isEqualTo(Text.of("口径依据", "口径依据"));
    assertThat(report.plan()).isNull();
    assertThat(report.readings()).extracting(Reading::reading).containsExactly(ReadingId.values());
    assertThat(find(report, ReadingId.RATIO_TEST).industries())
        .singleElement()
        .satisfies(industry -> {
          assertThat(industry.industry()).isEqualTo("brick");
          assertThat(industry.unit()).isEqualTo("t·d");
          assertThat(industry.plants()).isEqualTo(2);
          assertThat(industry.before().need()).isEqualByComparingTo("80.002");
          assertThat(industry.after().need()).isEqualByComparingTo("80");
          assertThat(industry.before().stopDays()).isEqualTo(10);
          assertThat(industry.after().stopDays()).isEqualTo(8);
        });
  }

  private static Reading reading(Sketch sketch, ReadingId id) {
    return reading(sketch.problem(), id);
  }

  private static Reading reading(Problem problem, ReadingId id) {
    return find(ReadingEffects.of(problem, null), id);
  }

  private static Reading find(ReadingReport report, ReadingId id) {
    List<Reading> found =
        report.readings().stream().filter(reading -> reading.reading() == id).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Problem switched(Problem problem, ReadingId id) {
    return with(problem, id.switched(problem.policy().readings()));
  }

  private static Problem with(Problem problem, Readings readings) {
    Policy policy = problem.policy().withReadings(readings);
    return Problem.of(policy, problem.registry(), problem.events());
  }

  private static Duty onlyBefore(Reading reading) {
    assertThat(reading.plants()).hasSize(1);
    return reading.plants().getFirst().before();
  }

  private static Duty onlyAfter(Reading reading) {
    assertThat(reading.plants()).hasSize(1);
    return reading.plants().getFirst().after();
  }

  private static Duty duty(String need, int stopDays, int continuousDays, int countedDays) {
    return new Duty(
        new BigDecimal(need), stopDays, continuousDays, countedDays, new BigDecimal("0.000"));
  }
}
