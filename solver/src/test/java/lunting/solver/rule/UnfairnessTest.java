package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Whole days beyond the need count squared. */
final class UnfairnessTest {
  @Test
  void theNeedIsFair() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....##########......");

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("0");
  }

  @Test
  void oneDayBeyondCountsOnce() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....###########.....");

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("1000");
  }

  @Test
  void threeDaysBeyondCountNineTimes() {
    Sketch drawn = Sketch.rotating(5_000).atLeast().plant("P1", "K1 ....#############...");

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("9000");
  }

  @Test
  void partOfADayIsNone() {
    // One line of two for a day is half a day of the plant.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant(
                "P1",
                """
                K1 ###########.........
                K2 ##########..........
                """);

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("0");
  }

  @Test
  void aPlantCountsByItsSize() {
    // Two lines, two days.
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .plant(
                "P1",
                """
                K1 ############........
                K2 ############........
                """);

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("8000");
  }

  @Test
  void wholeLinesAreNotCompared() {
    Sketch drawn = Sketch.wholeLines(5_000).plant("P1", "K1 ####################");

    assertThat(drawn.amount(RuleId.UNFAIRNESS)).isEqualTo("0");
  }
}
