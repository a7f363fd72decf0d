package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Stops follow the risk of the days: two plants that owe half make T 1000. */
final class EvenCoverageTest {
  @Test
  void plantsThatTakeTurnsAreEven() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant("P1", "K1 ##########..........")
            .plant("P2", "K2 ..........##########");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("0");
  }

  @Test
  void aDayTogetherIsADayMissingElsewhere() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant("P1", "K1 ##########..........")
            .plant("P2", "K2 .........##########.");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("2000");
  }

  @Test
  void withoutStopsEveryDayLacksItsTarget() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant("P1", "K1 ....................")
            .plant("P2", "K2 ....................");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("20000");
  }

  @Test
  void rampDaysAreNotCoveredWhereTheyDoNotCount() {
    // Two heat-up days and a cool-down day.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .rampsNotCounted()
            .plant("P1", "K1 ##########..........")
            .plant("P2", "K2 ..........##########");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("3000");
  }

  @Test
  void whoStopsWholeLinesIsNotSpread() {
    Sketch drawn = Sketch.wholeLines(5_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("0");
  }

  @Test
  void whatAPeriodOwesIsCoveredInIt() {
    // Two plants with five of the first ten days each: one line a day there, none later.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .atLeast()
            .period(0, 9, 5_000)
            .plant("P1", "K1 #####...............")
            .plant("P2", "K2 .....#####..........");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("0");
  }

  @Test
  void onDaysOnWhichEveryPlantMustRunNothingIsCovered() {
    Sketch drawn =
        Sketch.rotating(4_000)
            .atLeast()
            .terms("P1", own -> own.mustRun(8, 11))
            .terms("P2", own -> own.mustRun(8, 11))
            .plant("P1", "K1 ########............")
            .plant("P2", "K2 ............########");

    assertThat(drawn.amount(RuleId.EVEN_COVERAGE)).isEqualTo("0");
  }
}
