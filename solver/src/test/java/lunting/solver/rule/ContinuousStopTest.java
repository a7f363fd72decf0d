package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** One block for a single line (clause 3.3c): more than 50 % of 20 days are 11. */
final class ContinuousStopTest {
  @Test
  void elevenDaysInARowAreMoreThanHalf() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ..###########.......");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("0");
  }

  @Test
  void tenDaysAreADayShort() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ..##########........");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("1");
  }

  @Test
  void onlyTheLongestBlockCounts() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ..######...######...");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("5");
  }

  @Test
  void aLineThatNeverStopsMissesEveryDay() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("11");
  }

  @Test
  void aBlockMayBeSplitWhereThePolicyReadsItSo() {
    Sketch drawn = Sketch.rotating(5_000).maySplit().plant("P1", "K1 ..######...######...");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("0");
  }

  @Test
  void rampDaysInsideTheBlockMayNotCount() {
    // Of 11 days 1 cools and 2 heat.
    Sketch drawn = Sketch.rotating(5_000).rampsNotCounted().plant("P1", "K1 ..###########.......");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("3");
  }

  @Test
  void aBlockThatBeginsWithTheSeasonHasNoCoolDown() {
    // Of 11 days 2 heat.
    Sketch drawn = Sketch.rotating(5_000).rampsNotCounted().plant("P1", "K1 ###########.........");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("2");
  }

  @Test
  void aBlockThatEndsWithTheSeasonHasNoHeatUp() {
    // Of 11 days 1 cools.
    Sketch drawn = Sketch.rotating(5_000).rampsNotCounted().plant("P1", "K1 .........###########");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("1");
  }

  @Test
  void severalLinesOweNoBlock() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("0");
  }

  @Test
  void aSingleLineBesideAnIdleOneOwesTheBlock() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .line("K2", Lines.idle())
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("11");
  }

  @Test
  void aLineThatHeatsHomesOwesNoBlock() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .service("heat", 0, 19, 1, new Service.Supplier("K1", 1))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("0");
  }

  @Test
  void ofTheHeatingPeriodMoreDaysAreOwed() {
    // More than 50 % of 30 days are 16.
    Sketch drawn = Sketch.rotating(5_000).heatingDays(30).plant("P1", "K1 ############........");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("4");
  }

  @Test
  void aBlockNeedNotReachOverDaysOnWhichThePlantMustRun() {
    // Eleven days are owed; nine fit behind the must-run days.
    Sketch drawn =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.mustRun(8, 10))
            .plant("P1", "K1 ######.....########.");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("1");
  }

  @Test
  void daysCarriedShortenOrLengthenTheBlock() {
    // More than 10 - 2.5 days are 8, more than 10 + 2.5 are 13.
    Sketch credit =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.carriedTenths(25))
            .plant("P1", "K1 ....#######.........");
    Sketch debt =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.carriedTenths(-25))
            .plant("P1", "K1 ....#######.........");

    assertThat(credit.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("1");
    assertThat(debt.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("6");
  }

  @Test
  void whereTheSeasonGoesByPeriodsTheLargestAsksForTheBlock() {
    // More than five of ten days; the three of the other period may lie apart.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 9, 5_000)
            .period(10, 19, 3_000)
            .plant("P1", "K1 ..#####.....####....");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("1");
  }

  @Test
  void aSeasonWithARatioAsksForItsOwnBlockWhateverItsPeriods() {
    Sketch drawn =
        Sketch.rotating(2_000).period(0, 9, 9_000).plant("P1", "K1 ..#####.............");

    assertThat(drawn.amount(RuleId.CONTINUOUS_STOP)).isEqualTo("0");
  }
}
