package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Plants are spared on days they asked for: days 5 to 7. */
final class AvoidDaysTest {
  @Test
  void aStopBesideThemCostsNothing() {
    Sketch drawn = Sketch.owingNothing().avoiding(5, 7).plant("P1", "K1 ..###...###.........");

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("0");
  }

  @Test
  void aDayInsideCostsTheLine() {
    Sketch drawn = Sketch.owingNothing().avoiding(5, 7).plant("P1", "K1 ..####..............");

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("1000");
  }

  @Test
  void aDayCountsOnceForTwoReasons() {
    Sketch drawn =
        Sketch.owingNothing().avoiding(5, 6).avoiding(6, 7).plant("P1", "K1 .....###............");

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("3000");
  }

  @Test
  void aLimitCostsWhatItCuts() {
    Sketch drawn = Sketch.owingNothing().avoiding(5, 7).plant("P1", "K1 .....7..............");

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("300");
  }

  @Test
  void everyLineCounts() {
    Sketch drawn =
        Sketch.owingNothing()
            .avoiding(5, 7)
            .plant(
                "P1",
                """
                K1 ....####............
                K2 ....####............
                """);

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("6000");
  }

  @Test
  void idleLinesCountToo() {
    Sketch drawn =
        Sketch.owingNothing()
            .avoiding(5, 7)
            .line("K1", Lines.idle())
            .plant(
                "P1",
                """
                K1 .....#..............
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.AVOID_DAYS)).isEqualTo("1000");
  }
}
