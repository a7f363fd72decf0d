package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Nobody stops for longer than asked: ten days of twenty. */
final class OvershootTest {
  @Test
  void exactlyTheNeedIsNotTooMuch() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....##########......");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("0");
  }

  @Test
  void twoDaysMoreAreTwoDays() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....############....");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("2000");
  }

  @Test
  void tooLittleIsNotTooMuch() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....##..............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("0");
  }

  @Test
  void wholeLinesOvershootByWhatElseStops() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .plant(
                "P1",
                """
                K1 ####################
                K2 ...####.............
                """);

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("4000");
  }

  @Test
  void aPlantThatOwesNothingOvershootsByEveryStop() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("3000");
  }

  @Test
  void itsDaysAreRoundedOneByOne() {
    // Sizes 667 and 1333: 70 % of 667 is 466.9, of both 1400.
    Sketch drawn =
        Sketch.owingNothing()
            .line("K2", Lines.capacity(20_000))
            .plant(
                "P1",
                """
                K1 ...33...............
                K2 ....3...............
                """);

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("1867");
  }

  @Test
  void theCalendarAsksForItsDays() {
    Sketch drawn = Sketch.calendar(4, 5).plant("P1", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("1000");
  }

  @Test
  void exemptPlantsAreNotCounted() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "A", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("0");
  }
}
