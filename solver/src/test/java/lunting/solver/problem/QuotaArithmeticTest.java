package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What days carried, own ratios of lines, periods and must-run days make of a quota (clause 3.3);
 * lines of 10 t/d, 20 days, needs in thousandths of a t/d·day.
 */
final class QuotaArithmeticTest {
  @ParameterizedTest(name = "{0} tenths of a day carried, {1}: need {2}, {3} days in a row")
  @CsvSource({
    // 50 % of 20 days are 10; a credit is taken off, a debt put on, before anything is rounded.
    "  0, MORE_THAN, 100001, 11",
    " 30, MORE_THAN,  70001,  8",
    " 35, MORE_THAN,  65001,  7",
    "-35, MORE_THAN, 135001, 14",
    " 30, AT_LEAST,   70000,  7",
    " 35, AT_LEAST,   65000,  7",
    "-35, AT_LEAST,  135000, 14",
    // What is paid in full is not passed by a thousandth.
    "100, MORE_THAN,      0,  0",
    "101, MORE_THAN,      0,  0",
    " 99, MORE_THAN,   1001,  1",
    // A debt is owed as far as the days go.
    "-995, MORE_THAN, 200000, 20",
  })
  void daysCarriedAreTakenOffTheWholePlantsDays(int tenths, String test, long need, int days) {
    Sketch sketch = Sketch.rotating(5_000).terms("P1", own -> own.carriedTenths(tenths));
    if (test.equals("AT_LEAST")) {
      sketch.atLeast();
    }

    PlantDuty plant = onlyPlant(sketch.plant("P1", "K1 ."));

    assertThat(plant.need()).isEqualTo(need);
    assertThat(plant.continuousDays()).isEqualTo(days);
  }

  @Test
  void daysCarriedAreThoseOfAllThatTheRatioIsTakenOf() {
    // Two days of 20 t/d, the livelihood line's included: (10 - 2) x 20 of what K1 can give.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(5_000)
                .exemptLinesCounted()
                .line("L1", Lines.exempt())
                .terms("P1", own -> own.carriedTenths(20))
                .plant("P1", "K1 .\nL1 ."));

    assertThat(plant.need()).isEqualTo(160_001);
  }

  @Test
  void aDebtAloneIsOwedByNobodyWithoutARatio() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(0).terms("P1", own -> own.carriedTenths(-30)).plant("P1", "K1 ."));

    assertThat(plant.owes()).isFalse();
    assertThat(plant.need()).isZero();
  }

  @Test
  void aDebtBesideALinesOwnRatioIsOwedByTheWholePlant() {
    // K1 at 10 % of 20 days, K2 at nothing, and two days of both.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(0)
                .line("K1", Lines.ratio(1_000))
                .terms("P1", own -> own.carriedTenths(-20))
                .plant("P1", "K1 .\nK2 ."));

    assertThat(plant.owes()).isTrue();
    assertThat(plant.need()).isEqualTo(60_001);
    assertThat(lineNeeds(plant)).isEqualTo(Map.of("K1", 40_001L, "K2", 0L));
  }

  @Test
  void linesWithARatioOfTheirOwnStandAtThatInTheirPlantsNeed() {
    // 20 days x (10 t/d at 100 %, 10 t/d at nothing, 10 t/d at the grade's 30 %).
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(3_000)
                .line("K1", Lines.ratio(10_000))
                .line("K2", Lines.ratio(0))
                .plant("P1", "K1 .\nK2 .\nK3 ."));

    assertThat(plant.need()).isEqualTo(260_001);
    assertThat(lineNeeds(plant)).isEqualTo(Map.of("K1", 200_000L, "K2", 0L, "K3", 0L));
  }

  @Test
  void aLivelihoodLineStandsInTheBaseAtItsPlantsRatio() {
    // 20 days x (K1 at 10 %, L1 at 50 %): L1 gives nothing, and its own ratio asks nothing.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(5_000)
                .atLeast()
                .exemptLinesCounted()
                .line("K1", Lines.ratio(1_000))
                .line("L1", Lines.exempt().andThen(Lines.ratio(10_000))::apply)
                .plant("P1", "K1 .\nL1 ."));

    assertThat(plant.need()).isEqualTo(120_000);
    assertThat(lineNeeds(plant)).isEqualTo(Map.of("K1", 20_000L));
  }

  @Test
  void aSingleLinesOwnRatioComesFirstInItsBlock() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 9, 5_000)
                .line("K1", Lines.ratio(6_000))
                .plant("P1", "K1 ."));

    assertThat(plant.continuousDays()).as("passing 60 % of 20 days").isEqualTo(13);
    assertThat(plant.need()).isEqualTo(120_001);
  }

  @ParameterizedTest(name = "{0}: need {1}")
  @CsvSource({"MORE_THAN, 80001", "AT_LEAST, 80000"})
  void withoutATableTheSeasonOwesWhatItsPeriodsOwe(String test, long need) {
    // Half of ten days and 30 % of ten.
    Sketch sketch = Sketch.rotatingByPeriods().period(0, 9, 5_000).period(10, 19, 3_000);
    if (test.equals("AT_LEAST")) {
      sketch.atLeast();
    }

    PlantDuty plant = onlyPlant(sketch.plant("P1", "K1 ."));

    assertThat(plant.ratio()).isZero();
    assertThat(plant.owes()).isTrue();
    assertThat(plant.need()).isEqualTo(need);
    assertThat(periodNeeds(plant)).containsExactly(50_000L, 30_000L);
  }

  @Test
  void besideATableThePeriodsAreOwedByThemselves() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(2_000).period(0, 9, 5_000).period(5, 14, 3_000).plant("P1", "K1 ."));

    assertThat(plant.need()).isEqualTo(40_001);
    assertThat(periodNeeds(plant)).containsExactly(50_000L, 30_000L);
  }

  @Test
  void aPlantsOwnRatioIsTakenOfTheSeasonAndOfEveryPeriod() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 9, 5_000)
                .period(10, 14, 3_000)
                .ratio("P1", 1_000)
                .plant("P1", "K1 ."));

    assertThat(plant.need()).as("a tenth of 20 days, passed").isEqualTo(20_001);
    assertThat(periodNeeds(plant)).containsExactly(10_000L, 5_000L);
  }

  @Test
  void aPartOfAThousandthOfAPeriodIsOwedWholeAndOfTheSeasonOnce() {
    // A third of ten days of a thousandth is 3.333 and twice that 6.666.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 9, 3_333)
                .period(10, 19, 3_333)
                .line("K1", Lines.capacity(1))
                .plant("P1", "K1 ."));

    assertThat(plant.need()).isEqualTo(7);
    assertThat(periodNeeds(plant)).containsExactly(4L, 4L);
  }

  @Test
  void periodsAtAllTheyHaveAskNoThousandthMore() {
    // Passing 100 % of days 0 to 9 would need a day in no period.
    PlantDuty plant =
        onlyPlant(Sketch.rotatingByPeriods().period(0, 9, 10_000).plant("P1", "K1 ."));

    assertThat(plant.asked()).isEqualTo(100_001);
    assertThat(plant.need()).isEqualTo(100_000);
    assertThat(plant.possible()).isEqualTo(200_000);
    assertThat(plant.continuousDays()).isEqualTo(10);
  }

  @Test
  void withALinesOwnRatioTheSeasonIsTheOnlyBound() {
    // K1 at 100 % of 20 days and K2 at 100 % of the ten days of the period, passed.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 9, 10_000)
                .line("K1", Lines.ratio(10_000))
                .plant("P1", "K1 .\nK2 ."));

    assertThat(plant.need()).isEqualTo(300_001);
    assertThat(periodNeeds(plant)).containsExactly(200_000L);
  }

  @Test
  void aCreditMayBeUsedInAnyPeriodButOnceInTheSeason() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .atLeast()
                .period(0, 9, 5_000)
                .period(10, 19, 2_000)
                .terms("P1", own -> own.carriedTenths(30))
                .plant("P1", "K1 ."));

    assertThat(periodNeeds(plant)).containsExactly(20_000L, 0L);
    assertThat(plant.need()).isEqualTo(40_000);
  }

  @ParameterizedTest(name = "periods {0} % of five days and {1} % of ten: {2} days in a row")
  @CsvSource({
    // The period that asks for more days counts: three of five, or two of ten, passed.
    "6000, 2000, 4",
    // Five of five days cannot be passed inside the period.
    "10000, 2000, 5",
    // Of two periods that ask for five days the longer one has room for a sixth.
    "10000, 5000, 6",
    "0, 0, 0",
  })
  void aBlockIsThatOfThePeriodThatAsksForMost(int first, int second, int days) {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 4, first)
                .period(5, 14, second)
                .plant("P1", "K1 ."));
    PlantDuty reversed =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(5, 14, second)
                .period(0, 4, first)
                .plant("P1", "K1 ."));

    assertThat(plant.continuousDays()).isEqualTo(days);
    assertThat(reversed.continuousDays()).isEqualTo(days);
  }

  @Test
  void mustRunDaysAreDaysOfTheRatioButNotOfWhatCanBeGiven() {
    PlantDuty half =
        onlyPlant(
            Sketch.rotating(5_000).terms("P1", own -> own.mustRun(8, 9)).plant("P1", "K1 .\nK2 ."));
    PlantDuty all =
        onlyPlant(
            Sketch.rotating(10_000)
                .terms("P1", own -> own.mustRun(8, 9))
                .plant("P1", "K1 .\nK2 ."));

    assertThat(half.owedDays()).isEqualTo(20);
    assertThat(half.need()).isEqualTo(200_001);
    assertThat(all.asked()).isEqualTo(400_001);
    assertThat(all.need()).isEqualTo(360_000).isEqualTo(all.possible());
  }

  @Test
  void aBlockFitsBetweenMustRunDays() {
    // More than ten days in a row, but eight before the first of them and nine after the last.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(5_000).terms("P1", own -> own.mustRun(8, 10)).plant("P1", "K1 ."));

    assertThat(plant.askedContinuousDays()).isEqualTo(11);
    assertThat(plant.continuousDays()).isEqualTo(9);
  }

  @Test
  void aBlockMayReachOverWarnedDaysThatDoNotCount() {
    // Days 5 to 9 leave W(p): 3 + 4 days around them, 8 behind the must-run days.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(9_000)
                .measured(WarningDuty.Count.LINES, 0, 0, 10_000)
                .warnedDaysNotCounted()
                .when(now -> now.warning(Level.YELLOW, 5, 9))
                .terms("P1", own -> own.mustRun(0, 1).mustRun(14, 18))
                .plant("P1", "K1 ."));

    assertThat(plant.continuousDays()).isEqualTo(7);
  }

  @Test
  void whereWholeLinesStopMustRunDaysLeaveThePlantsDays() {
    // What is off on every one of the other 17 days counts; nothing is carried.
    PlantDuty plant =
        onlyPlant(
            Sketch.wholeLines(5_000)
                .terms("P1", own -> own.mustRun(3, 5))
                .plant("P1", "K1 .\nK2 ."));

    assertThat(plant.owedDays()).isEqualTo(17);
    assertThat(plant.need()).isEqualTo(10_000);
    assertThat(plant.possible()).isEqualTo(20_000);
  }

  @Test
  void aPlantThatMustRunAllSeasonOwesNothing() {
    PlantDuty whole =
        onlyPlant(
            Sketch.wholeLines(5_000)
                .terms("P1", own -> own.mustRun(-3, 40))
                .plant("P1", "K1 .\nK2 ."));
    PlantDuty turning =
        onlyPlant(
            Sketch.rotating(5_000)
                .period(0, 9, 5_000)
                .terms("P1", own -> own.mustRun(-3, 40))
                .plant("P1", "K1 ."));

    assertThat(whole.owedDays()).isZero();
    assertThat(whole.need()).isZero();
    assertThat(turning.need()).isZero();
    assertThat(turning.continuousDays()).isZero();
    assertThat(periodNeeds(turning)).containsExactly(0L);
  }

  @Test
  void furnacesGiveWhatLiesAboveTheirLeastLoad() {
    // 50 % of 20 t/d on the 15 days on which the plant need not run.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(10_000)
                .kiln(Sketch.FURNACE)
                .period(0, 9, 10_000)
                .terms("P1", own -> own.mustRun(5, 9))
                .plant("P1", "F1 .\nF2 ."));

    assertThat(plant.asked()).as("met, not passed").isEqualTo(400_000);
    assertThat(plant.need()).isEqualTo(150_000);
    assertThat(periodNeeds(plant)).containsExactly(50_000L);
  }

  @Test
  void aConcealedPlantOwesNoPeriodAndNoLine() {
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(1_000)
                .period(0, 9, 5_000)
                .line("K1", Lines.ratio(5_000))
                .when(now -> now.concealed("P1", 18))
                .plant("P1", "K1 .\nK2 ."));

    assertThat(plant.owes()).isFalse();
    assertThat(periodNeeds(plant)).isEmpty();
    assertThat(lineNeeds(plant)).isEqualTo(Map.of("K1", 0L, "K2", 0L));
  }

  @Test
  void aRevokedPlantsPeriodsAreTakenOfTheDaysThatAreLeft() {
    // From day 6 on: half of four days and 30 % of ten.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotatingByPeriods()
                .period(0, 9, 5_000)
                .period(10, 19, 3_000)
                .when(now -> now.revoked("P1", 6))
                .plant("P1", "A", "K1 ."));

    assertThat(periodNeeds(plant)).containsExactly(20_000L, 30_000L);
    assertThat(plant.need()).isEqualTo(50_001);
  }

  private static List<Long> periodNeeds(PlantDuty plant) {
    return plant.periods().stream().map(PeriodDuty::need).toList();
  }

  private static Map<String, Long> lineNeeds(PlantDuty plant) {
    return plant.countable().stream().collect(Collectors.toMap(LineDuty::id, plant::needOf));
  }

  private static PlantDuty onlyPlant(Sketch sketch) {
    return sketch.problem().plants().getFirst();
  }
}
