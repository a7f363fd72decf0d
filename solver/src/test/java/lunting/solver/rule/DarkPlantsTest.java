package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** A plant with several lines keeps one of them running; two average lines are 2000. */
final class DarkPlantsTest {
  @Test
  void linesThatTakeTurnsCostNothing() {
    Sketch drawn =
        Sketch.rotating(5_000).plant("P1", "K1 ##########..........\nK2 ..........##########");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("0");
  }

  @Test
  void eachDayOnWhichAllAreStoppedCostsThePlant() {
    Sketch drawn =
        Sketch.rotating(5_000).plant("P1", "K1 ..########..........\nK2 .......#########....");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("6000");
  }

  @Test
  void aLineThatRunsAtALimitKeepsThePlantRunning() {
    Sketch drawn =
        Sketch.rotating(5_000).plant("P1", "K1 ..###...............\nK2 ..#1#...............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("4000");
  }

  @Test
  void aSingleLineCannotTakeTurns() {
    // The idle line and the livelihood line are none that could run in its place.
    Sketch drawn =
        Sketch.rotating(5_000)
            .line("K2", Lines.idle())
            .line("K3", Lines.exempt())
            .plant(
                "P1", "K1 ..###...............\nK2 ....................\nK3 ..###...............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("0");
  }

  @Test
  void aPlantThatOwesAllItCanGiveHasNoTurnsToTake() {
    Sketch drawn =
        Sketch.rotating(10_000).plant("P1", "K1 ####################\nK2 ####################");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("0");
  }

  @Test
  void aPlantThatOwesNothingKeepsRunningToo() {
    Sketch drawn =
        Sketch.owingNothing().plant("P1", "K1 ..###...............\nK2 ...##...............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("4000");
  }

  @Test
  void daysOnWhichSomethingIsAskedAreLeftOut() {
    // An order on day 2, a window of its own on day 3, measures on day 4; days 5 and 6 are chosen.
    Sketch drawn =
        Sketch.rotating(5_000)
            .measured(WarningDuty.Count.LINES, 0, 5_000, 10_000)
            .terms("P1", own -> own.window(3, 3))
            .when(now -> now.rectify("P1", 2, 2).warning(Level.ORANGE, 4, 4))
            .plant("P1", "K1 ..#####.............\nK2 ..#####.............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("4000");
  }

  @Test
  void anExemptPlantIsNotAsked() {
    Sketch drawn =
        Sketch.rotating(5_000).plant("P1", "A", "K1 ..###...............\nK2 ..###...............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("0");
  }

  @Test
  void ofARevokedPlantEveryDayCounts() {
    // It is in force on some day, and that is enough: two of these days lie before.
    Sketch drawn =
        Sketch.rotating(5_000)
            .when(now -> now.revoked("P1", 4))
            .plant("P1", "A", "K1 ..###...............\nK2 ..###...............");

    assertThat(drawn.amount(RuleId.DARK_PLANTS)).isEqualTo("6000");
  }
}
