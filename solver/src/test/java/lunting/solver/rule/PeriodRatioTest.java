package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part of the season by itself (clause 3.3): ten t/d a line, ten days a part. */
final class PeriodRatioTest {
  @Test
  void meetingEveryPeriodIsEnough() {
    // Five days of the first ten, three of the last ten, though the season must be passed.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .period(10, 19, 3_000)
            .plant("P1", "K1 .#####....###.......");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("0");
  }

  @Test
  void whatOnePeriodLacksNoOtherMakesUp() {
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .period(10, 19, 3_000)
            .plant("P1", "K1 .########..##.......");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("10000");
  }

  @Test
  void aStopThatCrossesTheBorderCountsOnEachSideByItsDays() {
    // Three days before the border and four behind it.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .period(10, 19, 5_000)
            .plant("P1", "K1 .......#######......");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("30000");
  }

  @Test
  void periodsThatOverlapMayShareADay() {
    // Days 5 to 9 lie in both, and half of each is five days.
    Sketch drawn =
        Sketch.rotating(2_000)
            .period(0, 9, 5_000)
            .period(5, 14, 5_000)
            .plant("P1", "K1 .....#####..........");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("0");
  }

  @Test
  void linesOfAPlantShareItsPeriod() {
    // Half of two lines for ten days: ten line-days, of which nine are off.
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 5_000)
            .plant("P1", "K1 ####................\nK2 ....#####...........");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("10000");
  }

  @Test
  void aPlantsOwnRatioHoldsInEveryPeriod() {
    // A tenth of ten days in place of half of them.
    Sketch drawn =
        Sketch.rotating(5_000)
            .period(0, 9, 5_000)
            .ratio("P1", 1_000)
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("10000");
  }

  @Test
  void aLinesOwnRatioHoldsForItsCapacity() {
    // Ten days x (all of K1 and half of K2).
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 5_000)
            .line("K1", Lines.ratio(10_000))
            .plant("P1", "K1 ....................\nK2 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("150000");
  }

  @ParameterizedTest(name = "{0} tenths of a day carried: {1}")
  @CsvSource({"0, 50000", "15, 35000", "60, 0", "-15, 50000"})
  void aCreditCountsInEveryPeriodAndADebtInNone(int tenths, String amount) {
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 5_000)
            .terms("P1", own -> own.carriedTenths(tenths))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo(amount);
  }

  @Test
  void noPeriodAsksForMoreThanItsDaysCanGive() {
    // Of ten days at 100 % it must run on three, and on no day of another period.
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 10_000)
            .terms("P1", own -> own.mustRun(2, 4).mustRun(12, 13))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("70000");
  }

  @Test
  void aPeriodThatReachesOutOfTheSeasonCountsItsDaysInside() {
    // Half of five days.
    Sketch drawn =
        Sketch.rotating(1_000).period(-5, 4, 5_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("25000");
  }

  @Test
  void aPartOfAThousandthIsOwedWhole() {
    // A third of ten days of a thousandth: four thousandths, of which three are given.
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 3_333)
            .line("K1", Lines.capacity(1))
            .plant("P1", "K1 ###.................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("1");
  }

  @Test
  void rampDaysReduceNothingWhereTheyDoNotCount() {
    // Of days 2 to 8 one cools and two heat.
    Sketch drawn =
        Sketch.rotating(1_000)
            .rampsNotCounted()
            .period(0, 9, 5_000)
            .plant("P1", "K1 ..#######...........");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("10000");
  }

  @ParameterizedTest(name = "as of day {0}: {1}")
  @CsvSource({"9, 100000", "10, 50000", "20, 0"})
  void aPeriodThatIsOverAsksNothingAnyMore(int asOf, String amount) {
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 5_000)
            .period(10, 19, 5_000)
            .when(now -> now.published(asOf, "K1 ...................."))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo(amount);
  }

  @Test
  void anExemptPlantOwesNoPeriod() {
    Sketch drawn =
        Sketch.rotating(1_000).period(0, 9, 5_000).plant("P1", "A", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("0");
  }

  @Test
  void aRevokedPlantOwesItsDaysOfThePeriod() {
    // Half of the four days from day 6 on.
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 5_000)
            .when(now -> now.revoked("P1", 6))
            .plant("P1", "A", "K1 ....................");

    assertThat(drawn.amount(RuleId.PERIOD_RATIO)).isEqualTo("20000");
  }
}
