package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line with its own ratio, 50 % of 20 days (clause 3.3), among lines at 10 %. */
final class LineRatioTest {
  @Test
  void aLineThatPassesItsOwnRatioOwesNothing() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....###########.....\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("0");
  }

  @ParameterizedTest(name = "meeting is enough: {0}")
  @CsvSource({"false, 1", "true, 0"})
  void aLineThatOnlyMeetsItMissesAThousandthWhereItMustBePassed(boolean atLeast, String amount) {
    Sketch drawn = Sketch.rotating(1_000).line("K1", Lines.ratio(5_000));
    if (atLeast) {
      drawn.atLeast();
    }

    drawn.plant("P1", "K1 ....##########......\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo(amount);
  }

  @Test
  void whatOtherLinesOfThePlantGiveDoesNotCount() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .atLeast()
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....####............\nK2 ####################");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("60000");
  }

  @Test
  void aPlantOwesByItsLinesRatioAlone() {
    Sketch drawn =
        Sketch.rotating(0)
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....................\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("100001");
  }

  @Test
  void aRatioOfNothingAsksNothing() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .line("K1", Lines.ratio(0))
            .plant("P1", "K1 ....................\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("0");
  }

  @Test
  void aLineThatCannotStopMeetsItsRatioByItsLoad() {
    // 20 % of 20 days need only be met; on two of them it runs at full load.
    Sketch drawn =
        Sketch.rotating(1_000)
            .kiln(Sketch.FURNACE)
            .line("F1", Lines.ratio(2_000))
            .plant("P1", "F1 888888888888888888..\nF2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("4000");
  }

  @Test
  void noLineOwesMoreThanItsDaysCanGive() {
    // All of 20 days but the five on which its plant must run; the furnace half of that.
    Sketch kiln =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(10_000))
            .terms("P1", own -> own.mustRun(3, 7))
            .plant("P1", "K1 ....................\nK2 ....................");
    Sketch furnace =
        Sketch.rotating(1_000)
            .kiln(Sketch.FURNACE)
            .line("F1", Lines.ratio(10_000))
            .terms("P1", own -> own.mustRun(3, 7))
            .plant("P1", "F1 ....................\nF2 ....................");

    assertThat(kiln.amount(RuleId.LINE_RATIO)).isEqualTo("150000");
    assertThat(furnace.amount(RuleId.LINE_RATIO)).isEqualTo("75000");
  }

  @ParameterizedTest(name = "{0} tenths of a day carried: {1}")
  @CsvSource({"30, 70001", "-35, 135001", "100, 0", "101, 0"})
  void daysCarriedAreThoseOfEveryLine(int tenths, String amount) {
    Sketch drawn =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(5_000))
            .terms("P1", own -> own.carriedTenths(tenths))
            .plant("P1", "K1 ....................\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo(amount);
  }

  @Test
  void rampDaysReduceNothingWhereTheyDoNotCount() {
    // Of eleven days one cools and two heat.
    Sketch drawn =
        Sketch.rotating(1_000)
            .atLeast()
            .rampsNotCounted()
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....###########.....\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("20000");
  }

  @Test
  void whereWholeLinesStopThePlantAloneIsAsked() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....................\nK2 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("0");
  }

  @Test
  void aSingleLineAmongWholeLinesIsAsked() {
    Sketch drawn =
        Sketch.wholeLines(1_000)
            .line("K1", Lines.ratio(5_000))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("100001");
  }

  @Test
  void idleAndLivelihoodLinesOweNothing() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(5_000).andThen(Lines.idle())::apply)
            .line("K2", Lines.ratio(5_000).andThen(Lines.exempt())::apply)
            .plant(
                "P1", "K1 ....................\nK2 ....................\nK3 ....................");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("0");
  }

  @Test
  void aConcealedPlantOwesItsOrderAlone() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(5_000))
            .when(now -> now.concealed("P1", 18))
            .plant("P1", "K1 ..................##\nK2 ..................##");

    assertThat(drawn.amount(RuleId.LINE_RATIO)).isEqualTo("0");
  }
}
