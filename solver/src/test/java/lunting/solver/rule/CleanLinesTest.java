package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The dirty line stops first: K1 emits half the mean, K2 half more. */
final class CleanLinesTest {
  @Test
  void stoppingTheDirtyLineCostsNothing() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.dust(10_000))
            .line("K2", Lines.dust(30_000))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....####............
                """);

    assertThat(drawn.amount(RuleId.CLEAN_LINES)).isEqualTo("0");
  }

  @Test
  void stoppingTheCleanOneCostsWhatItIsCleaner() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.dust(10_000))
            .line("K2", Lines.dust(30_000))
            .plant(
                "P1",
                """
                K1 ....####............
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.CLEAN_LINES)).isEqualTo("2000");
  }

  @Test
  void aLimitCostsItsPart() {
    // 30 % of 500 for a day.
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.dust(10_000))
            .line("K2", Lines.dust(30_000))
            .plant(
                "P1",
                """
                K1 ....7...............
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.CLEAN_LINES)).isEqualTo("150");
  }

  @Test
  void oneLineWithoutFiguresTurnsTheRuleOff() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.dust(10_000))
            .line("K2", Lines.dust(30_000))
            .plant(
                "P1",
                """
                K1 ....####............
                K2 ....................
                K3 ....................
                """);

    assertThat(drawn.amount(RuleId.CLEAN_LINES)).isEqualTo("0");
  }

  @Test
  void aSectorThatEmitsNothingTurnsItOff() {
    Sketch drawn =
        Sketch.owingNothing().line("K1", Lines.dust(0)).plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.CLEAN_LINES)).isEqualTo("0");
  }
}
