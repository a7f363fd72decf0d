package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The ratio over the season (clauses 3.3a, 3.3b): ten t/d a line, 20 days, 50 %. */
final class SeasonRatioTest {
  @Test
  void aPlantThatPassesItsRatioOwesNothing() {
    // 21 line-days where more than 20 are owed.
    Sketch drawn =
        Sketch.rotating(5_000)
            .plant(
                "P1",
                """
                K1 ###########.........
                K2 ..........##########
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("0");
  }

  @Test
  void aPlantThatOnlyMeetsItsRatioMissesAThousandth() {
    // More than 200 capacity-days is 200.001.
    Sketch drawn =
        Sketch.rotating(5_000)
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 ..........##########
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("1");
  }

  @Test
  void meetingIsEnoughWhereThePolicyReadsItSo() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 ..........##########
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("0");
  }

  @Test
  void aPlantThatNeverStopsMissesItAll() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("100001");
  }

  @Test
  void whatPlantsMissAddsUp() {
    // One misses 100.001 - 90, the other all of it.
    Sketch drawn =
        Sketch.rotating(5_000)
            .plant("P1", "K1 #########...........")
            .plant("P2", "K2 ....................");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("110002");
  }

  @Test
  void rampDaysReduceNothingWhereTheyDoNotCount() {
    // 8 of 10 days with the heat-up lost, 9 of 10 with the cool-down lost: 17 of 20 line-days.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .rampsNotCounted()
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 ..........##########
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("30000");
  }

  @Test
  void aLineThatCannotStopReducesByItsLoad() {
    // 50 % for 20 days is the ratio itself, and no line of it could pass it by stopping.
    Sketch drawn =
        Sketch.rotating(5_000).kiln(Sketch.FURNACE).plant("P1", "K1 55555555555555555555");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("0");
  }

  @Test
  void aLoadTooHighReducesTooLittle() {
    // 40 % of 20 days for 50 %.
    Sketch drawn =
        Sketch.rotating(5_000).kiln(Sketch.FURNACE).plant("P1", "K1 66666666666666666666");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("20000");
  }

  @Test
  void oneOfTwoEqualLinesIsHalfOfThem() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .plant(
                "P1",
                """
                K1 ####################
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("0");
  }

  @Test
  void aWholeLineThatRunsForADayDoesNotCountAtAll() {
    // 10 t/d short on each of 20 days.
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .plant(
                "P1",
                """
                K1 ###################.
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("200000");
  }

  @Test
  void linesThatTakeTurnsAreNotWholeLines() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .plant(
                "P1",
                """
                K1 ##########..........
                K2 ..........##########
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("200000");
  }

  @Test
  void livelihoodLinesStandInTheRatioWhereTheirCapacityCounts() {
    // Half of 20 t/d is 10 t/d for 20 days; 15 days are off.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .exemptLinesCounted()
            .line("K2", Lines.exempt())
            .plant(
                "P1",
                """
                K1 ###############.....
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("50000");
  }

  @Test
  void daysInCreditAreTakenOff() {
    // Ten days less two and a half.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .terms("P1", own -> own.carriedTenths(25))
            .plant("P1", "K1 #######.............");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("5000");
  }

  @Test
  void linesAtRatiosOfTheirOwnMakeUpTheirPlantsNeed() {
    // All of K1 and none of K2 are 200; the days may be K2's, for the plant's sake.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .line("K1", Lines.ratio(10_000))
            .line("K2", Lines.ratio(0))
            .plant("P1", "K1 #########...........\nK2 .........##########.");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("10000");
  }

  @Test
  void withoutASeasonsRatioThePeriodsAddUp() {
    // Five days and three, passed by a thousandth: eight are given, on whichever days.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .period(10, 19, 3_000)
            .plant("P1", "K1 ########............");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("1");
  }

  @Test
  void wholeLinesMayRunWhileTheirPlantMust() {
    // Days 8 and 9 are none of the days that count: 18 days, on each of which a line is off.
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .terms("P1", own -> own.mustRun(8, 9))
            .plant("P1", "K1 ########..##########\nK2 ....................");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("0");
  }

  @Test
  void wholeLinesThatRunADayMoreMissEveryDayThatCounts() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .terms("P1", own -> own.mustRun(8, 9))
            .plant("P1", "K1 ########...#########\nK2 ....................");

    assertThat(drawn.amount(RuleId.SEASON_RATIO)).isEqualTo("180000");
  }
}
