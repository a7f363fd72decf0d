package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Each stop that somebody chose, and each change of a load limit, counts 1000. */
final class StopsTest {
  @Test
  void aLineThatRunsCostsNothing() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("0");
  }

  @Test
  void aStopCountsOnceHoweverLongItIsAndHoweverSmallItsLine() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K2", Lines.capacity(1))
            .plant("P1", "K1 ..###......#######..\nK2 ####################");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("3000");
  }

  @Test
  void idleAndLivelihoodLinesAreVisitedToo() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.idle())
            .line("K2", Lines.exempt())
            .plant("P1", "K1 ..###...............\nK2 ..###...............");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("2000");
  }

  @Test
  void everyChangeToAnotherLoadLimitCounts() {
    // To 60 %, to 80 %, and after a day at full load to 80 % again.
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 66688.88............");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("3000");
  }

  @Test
  void aLimitAfterAStopIsAChangeOfItsOwn() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..####66............");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("2000");
  }

  @Test
  void whatAnOrderOrTheCalendarImposesIsNotChosen() {
    // The first stop begins on an ordered day, the second ends on a day of the plant's window.
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.window(12, 13))
            .when(now -> now.rectify("P1", 2, 3))
            .plant("P1", "K1 ..####...#####......");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("0");
  }

  @Test
  void aStopThatReachesPastTheWindowOnBothSidesIsChosen() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.window(12, 13))
            .plant("P1", "K1 ...........####.....");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("1000");
  }

  @Test
  void aLimitThatBeginsOnAMeasureDayIsAskedAndOneThatGoesOnIsNoChange() {
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.CAPACITY, 1_000, 2_000, 4_000)
            .when(now -> now.warning(Level.RED, 3, 4))
            .plant("P1", "K1 ...666..............");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("0");
  }

  @Test
  void aStopThatBeginsOnAMeasureDayIsChosenAllTheSame() {
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 1_000, 2_000, 4_000)
            .when(now -> now.warning(Level.RED, 3, 4))
            .plant("P1", "K1 ...###..............");

    assertThat(drawn.amount(RuleId.STOPS)).isEqualTo("1000");
  }
}
