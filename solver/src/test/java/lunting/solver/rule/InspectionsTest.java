package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Inspectors attend stops and restarts: one a day. */
final class InspectionsTest {
  @Test
  void oneADayIsAttended() {
    Sketch drawn =
        Sketch.owingNothing().inspectionsPerDay(1).plant("P1", "K1 ....###..###........");

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("0");
  }

  @Test
  void twoOnADayAreOneTooMany() {
    Sketch drawn =
        Sketch.owingNothing()
            .inspectionsPerDay(1)
            .plant(
                "P1",
                """
                K1 ....###.............
                K2 ....####............
                """);

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("1000");
  }

  @Test
  void aRestartCountsLikeAStop() {
    Sketch drawn =
        Sketch.owingNothing()
            .inspectionsPerDay(1)
            .plant(
                "P1",
                """
                K1 ....###.............
                K2 .......####.........
                """);

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("1000");
  }

  @Test
  void withoutInspectorsEveryOneIsTooMany() {
    Sketch drawn =
        Sketch.owingNothing().inspectionsPerDay(0).plant("P1", "K1 ....###..###........");

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("4000");
  }

  @Test
  void theFirstDayDoesNotCountAndTheEndIsNoRestart() {
    Sketch drawn =
        Sketch.owingNothing().inspectionsPerDay(0).plant("P1", "K1 ####################");

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("0");
  }

  @Test
  void limitsAreNotAttended() {
    Sketch drawn =
        Sketch.owingNothing().inspectionsPerDay(0).plant("P1", "K1 ....555.............");

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("0");
  }

  @Test
  void aTownWithoutTheFigureHasNoLimit() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....###..###........");

    assertThat(drawn.amount(RuleId.INSPECTIONS)).isEqualTo("0");
  }
}
