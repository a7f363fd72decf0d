package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Measures by lines and by capacity on warning days. */
final class WarningMeasuresTest {
  @Test
  void withoutAWarningNothingIsAsked() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .plant("P1", "K1 ..........\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }

  @Test
  void linesAreRoundedUp() {
    // A fifth of three lines is one line; it is stopped on one of two days.
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, 3, 4))
            .plant("P1", "K1 ...#......\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("1000");
  }

  @Test
  void redAsksForTwoOfThreeLines() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.RED, 3, 3))
            .plant("P1", "K1 ..........\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("2000");
  }

  @Test
  void theHighestLevelOfADayHolds() {
    // One line on days 2 and 5, two on days 3 and 4.
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.RED, 3, 4).warning(Level.YELLOW, 2, 5))
            .plant("P1", "K1 ..........\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("6000");
  }

  @Test
  void aDowngradeInTheMiddleAsksForLess() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.RED, 3, 4).warning(Level.YELLOW, 5, 6))
            .plant("P1", "K1 ...####...\nK2 ...##.....\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }

  @Test
  void onlyDaysInsideTheSeasonAreAsked() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, -3, 0).warning(Level.YELLOW, 9, 30))
            .plant("P1", "K1 ..........\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("2000");
  }

  @Test
  void aLoadLimitStopsNoLine() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, 3, 3))
            .plant("P1", "K1 ...1......\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("1000");
  }

  @Test
  void onlyLinesThatHadTheirNoticeAreAsked() {
    // Until day 5 only the line stopped in the published plan can obey.
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.LINES, 2_000, 3_000, 10_000)
            .kiln(new KilnLimits(1, 2, 3, 2, 2, 2, true, 30, null, null))
            .when(what ->
                what.warning(Level.RED, 3, 5)
                    .published(3, "K1 ...###....\nK2 ..........\nK3 .........."))
            .plant("P1", "K1 ...###....\nK2 ..........\nK3 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("2000");
  }

  @Test
  void capacityMayBeCutByLoadLimits() {
    // Forty percent of 10 t/d: loads of 60 % and 40 % both do.
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 4_000)
            .when(what -> what.warning(Level.RED, 3, 4))
            .plant("P1", "K1 ...64.....");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }

  @Test
  void capacityThatIsMissingCounts() {
    // 1 t/d on the first day, 3 t/d on the second.
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 4_000)
            .when(what -> what.warning(Level.RED, 3, 4))
            .plant("P1", "K1 ...79.....");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("4000");
  }

  @Test
  void aLineThatCannotStopGivesWhatItCan() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 10_000)
            .kiln(Sketch.FURNACE)
            .when(what -> what.warning(Level.RED, 3, 3))
            .plant("P1", "K1 ...5......");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }

  @Test
  void aLivelihoodLineIsLeftOut() {
    Sketch drawn =
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 10_000)
            .line("K1", Lines.exempt())
            .when(what -> what.warning(Level.RED, 3, 3))
            .plant("P1", "K1 ..........");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }
}
