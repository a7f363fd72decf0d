package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The reserve of every day (clause 4.1), in thousandths of an average line. */
final class ReserveStandsTest {
  @Test
  void aSectorWithItsShareOffKeepsIt() {
    // Half of two lines.
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .reserve(5_000)
            .plant(
                "P1",
                """
                K1 ####################
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("0");
  }

  @Test
  void aDayWithoutItIsALineShort() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .reserve(5_000)
            .plant(
                "P1",
                """
                K1 #########.##########
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("1000");
  }

  @Test
  void everyDayCounts() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .reserve(5_000)
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("20000");
  }

  @Test
  void theReserveIsRoundedUpToAThousandth() {
    // A third of two lines is 666.67, that of a half-stopped one 500.
    Sketch drawn =
        Sketch.wholeLines(3_333)
            .reserve(3_333)
            .kiln(Sketch.FURNACE)
            .plant(
                "P1",
                """
                K1 55555555555555555555
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("3340");
  }

  @Test
  void noKilnOfASmallRotatingSectorStopsForIt() {
    // T is 500 a day, less than its one line.
    Sketch drawn = Sketch.rotating(5_000).reserve(10_000).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("0");
  }

  @Test
  void theRotationCapsTheStandingReserve() {
    // T is 4 x 10000 / 20 = 2000; 2000 - 1000 of the 3200 asked.
    Sketch drawn =
        Sketch.rotating(5_000)
            .reserve(8_000)
            .plant("P1", "K1 ....................")
            .plant("P2", "K2 ....................")
            .plant("P3", "K3 ....................")
            .plant("P4", "K4 ....................");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("20000");
  }

  @Test
  void exemptPlantsAreNotInTheSector() {
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .reserve(10_000)
            .plant("P1", "A", "K1 ....................")
            .plant("P2", "K2 ####################");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("0");
  }

  @Test
  void rampDaysAreNoReserveWhereTheyDoNotCount() {
    // The cool-down day and two heat-up days.
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .reserve(10_000)
            .rampsNotCounted()
            .plant("P1", "K1 ########.....#######");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("8000");
  }

  @Test
  void aWarningRaisesTheReserveInTheGroupsItNames() {
    // Half of one line a sector, in the east alone.
    Sketch drawn =
        Sketch.rotating(5_000)
            .raising(0, 0, 5_000, 10_000)
            .when(what -> what.warning(Level.ORANGE, 4, 5, "east"))
            .group("west")
            .plant("P1", "K1 ....................")
            .group("east")
            .plant("P2", "K2 ....................");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("1000");
  }

  @Test
  void theStandingReserveIsCappedByWhatPeriodsAskFor() {
    // In the first ten days T is 2,000 and the largest line 1,000, afterwards nothing is asked.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .atLeast()
            .period(0, 9, 5_000)
            .reserve(2_500)
            .plant("P1", "K1 ....................\nK2 ....................")
            .plant("P2", "K3 ....................\nK4 ....................");

    assertThat(drawn.amount(RuleId.RESERVE)).isEqualTo("10000");
  }
}
