package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a plant's own list asks on warning days stands in place of its industry's measures: in
 * warning-measures, load-limit and overshoot, 10 for each percent of load too much.
 */
final class OwnMeasuresTest {
  @Test
  void whoeverObeysTheListTakesItsMeasures() {
    // The industry would have all three lines stopped.
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 10_000, 10_000, 10_000)
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:50"))
            .when(now -> now.warning(Level.YELLOW, 3, 4))
            .plant(
                "P1", "K1 ...##...............\nK2 ...54...............\nK3 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).as("40 % where 50 % are left").isEqualTo("1");
  }

  @Test
  void eachPercentOfLoadTooMuchCounts() {
    // K1 at full load for a day, K2 20 % too high on one day and not limited on the other.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:50"))
            .when(now -> now.warning(Level.YELLOW, 3, 4))
            .plant("P1", "K1 ....#...............\nK2 ...7................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("1700");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"YELLOW, 0", "ORANGE, 500", "RED, 500"})
  void aLevelWithoutAnEntryTakesTheNextLowerOnes(Level level, String amount) {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.ORANGE, "K1:50"))
            .when(now -> now.warning(level, 3, 3))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo(amount);
  }

  @Test
  void anEntryThatNamesNoLineAsksNothingAtItsLevel() {
    // Neither the yellow entry nor the industry's measures hold on orange; on red K1 stops.
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 10_000, 10_000, 10_000)
            .terms(
                "P1",
                own ->
                    own.measure(Level.RED, "K1:0")
                        .measure(Level.ORANGE)
                        .measure(Level.YELLOW, "K1:50"))
            .when(now -> now.warning(Level.ORANGE, 3, 5).warning(Level.RED, 6, 6))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("1000");
  }

  @Test
  void idleAndLivelihoodLinesCountForNothing() {
    // They alone are named on yellow, which then is no measure day: K3's stop was not asked for.
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.idle())
            .line("K2", Lines.exempt())
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:0"))
            .when(now -> now.warning(Level.YELLOW, 3, 3))
            .plant(
                "P1", "K1 ....................\nK2 ....................\nK3 ...#................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("1000");
  }

  @Test
  void aLineThatCannotStopGoesNoLowerThanItsLeastLoad() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(Sketch.FURNACE)
            .terms("P1", own -> own.measure(Level.YELLOW, "F1:0", "F2:70"))
            .when(now -> now.warning(Level.YELLOW, 3, 4))
            .plant("P1", "F1 ...56...............\nF2 ...77...............");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("100");
    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("0");
  }

  @Test
  void untilItsNoticeHasPassedAPublishedLoadIsEnough() {
    // Notice lasts to day 4: K1 was to run at 60 % on day 3, K2 at full load; day 5 asks for 0.
    Sketch drawn =
        Sketch.owingNothing()
            .measuredByCapacity()
            .kiln(new KilnLimits(1, 2, 3, 2, 2, 2, true, 30, null, null))
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:0"))
            .when(now ->
                now.warning(Level.YELLOW, 2, 5)
                    .published(3, "K1 ...6................\nK2 ...................."))
            .plant("P1", "K1 ...7................\nK2 .....#..............");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("1100");
  }

  @Test
  void daysBeforeAsOfAreDone() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0"))
            .when(now -> now.warning(Level.YELLOW, 2, 5).published(20, "K1 ...................."))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
  }

  @Test
  void onlyAPlantInForceTakesItsMeasures() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0"))
            .when(now -> now.warning(Level.YELLOW, 2, 5).revoked("P1", 4))
            .plant("P1", "A", "K1 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("2000");
  }

  @Test
  void aLoadThatTheListGivesIsAllowedFromItAndTheLeastLoadUp() {
    // 20 % is given, 30 % the kiln's least; on day 6 the warning is over.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:20"))
            .when(now -> now.warning(Level.YELLOW, 2, 5))
            .plant("P1", "K1 ..23996.............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("2");
  }

  @Test
  void aLineThatTheListStopsOrDoesNotNameMayNotBeLimited() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0"))
            .when(now -> now.warning(Level.YELLOW, 2, 5))
            .plant("P1", "K1 ..66................\nK2 ....66..............");

    assertThat(drawn.amount(RuleId.LOAD_LIMIT)).isEqualTo("4");
  }

  @Test
  void whatIsCutBeyondTheListOvershoots() {
    // K1 may lose 50 % and loses 60 %, then 50 %; K2 is not named, and day 5 asks for nothing.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:50"))
            .when(now -> now.warning(Level.YELLOW, 3, 4))
            .plant("P1", "K1 ...455..............\nK2 ...##...............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("2600");
  }

  @Test
  void whatThePublishedPlanLeavesDoesNotOvershoot() {
    // The list's own load counts here, with no regard to notice.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:0"))
            .when(now -> now.warning(Level.YELLOW, 3, 4).published(3, "K1 ...................."))
            .plant("P1", "K1 ...##...............");

    assertThat(drawn.amount(RuleId.OVERSHOOT)).isEqualTo("0");
  }

  @Test
  void theReserveOfItsSectorRisesBesideThem() {
    // 50 % of two lines on red, which the list's one stopped line gives; K2 would be the other.
    Sketch drawn =
        Sketch.rotating(5_000)
            .raising(0, 0, 5_000, 10_000)
            .terms("P1", own -> own.measure(Level.ORANGE, "K1:0"))
            .when(now -> now.warning(Level.ORANGE, 3, 3).warning(Level.RED, 4, 4))
            .plant("P1", "K1 ...##...............\nK2 ....................");

    assertThat(drawn.amount(RuleId.WARNING_MEASURES)).isEqualTo("0");
    assertThat(drawn.amount(RuleId.RESERVE)).as("lacking on red").isEqualTo("1000");
  }
}
