package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** No kiln is relit inside a response. */
final class NoRelightTest {
  @Test
  void aRestartBeforeOrAfterAResponseIsFree() {
    // The first restarts on day 5, the second on day 10.
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.ORANGE, 6, 9))
            .plant("P1", "K1 .####...............\nK2 ......####..........");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aRestartInsideAResponseIsABreach() {
    // Restarts on days 6 and 9.
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, 6, 9))
            .plant("P1", "K1 ..####..............\nK2 ......###...........");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("2");
  }

  @Test
  void warningsThatTouchAreOneResponse() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, 6, 9).warning(Level.RED, 10, 12))
            .plant("P1", "K1 ......####..........");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("1");
  }

  @Test
  void aStopToTheSeasonsEndIsNotRelit() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.RED, 16, 30))
            .plant("P1", "K1 ............########");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aLineThatHeatsHomesMayBeRelit() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .service("heat", 0, 19, 1_000, new Service.Supplier("K1", 1_000))
            .when(what -> what.warning(Level.YELLOW, 6, 9))
            .plant("P1", "K1 ..####..............");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void industriesThatTakeMeasuresMayRelight() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .measured(WarningDuty.Count.LINES, 0, 0, 5_000)
            .when(what -> what.warning(Level.RED, 6, 9))
            .plant("P1", "K1 ..####..............");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aKilnThatInFactWasRelitIsPast() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.YELLOW, 6, 9).published(8, "K1 ..####.............."))
            .plant("P1", "K1 ..####..............");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aFireMayNotBeLitInAResponseWhereIgnitionIsTested() {
    // Lit two days before their restarts: K1 on day 5, K2 on day 7, K3 on day 10.
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .ignitionTested()
            .when(what -> what.warning(Level.ORANGE, 6, 9))
            .plant(
                "P1", "K1 .######.............\nK2 ...######...........\nK3 .....#######........");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("1");
  }

  @Test
  void noFireIsLitBeforeItsStop() {
    // A stop of one day: the day tested is that day, which has a level, and not the one before.
    Sketch inside =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .ignitionTested()
            .when(what -> what.warning(Level.ORANGE, 6, 6))
            .plant("P1", "K1 ......#.............");
    Sketch behind =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .ignitionTested()
            .when(what -> what.warning(Level.ORANGE, 6, 6))
            .plant("P1", "K1 .......#............");

    assertThat(inside.amount(RuleId.NO_RELIGHT)).isEqualTo("1");
    assertThat(behind.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aFireThatWasLitBeforeAsOfIsPast() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .ignitionTested()
            .when(what -> what.warning(Level.YELLOW, 6, 9).published(8, "K1 ...######..........."))
            .plant("P1", "K1 ...######...........");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("0");
  }

  @Test
  void aKilnIsRelitForDaysOnWhichItsPlantMustRun() {
    // Both restart in the response, K1 on a must-run day.
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .terms("P1", own -> own.mustRun(6, 6))
            .when(what -> what.warning(Level.ORANGE, 6, 9))
            .plant("P1", "K1 ..####..............\nK2 ....###.............");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("1");
  }

  @Test
  void aWarningThatConcernsAnotherGroupOfTownsForbidsNothing() {
    Sketch drawn =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(what -> what.warning(Level.ORANGE, 6, 9, "east"))
            .plant("P1", "K1 ..####..............")
            .group("west")
            .plant("P2", "K2 ..####..............")
            .group("east")
            .plant("P3", "K3 ..####..............");

    assertThat(drawn.amount(RuleId.NO_RELIGHT)).isEqualTo("1");
  }
}
