package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Nothing is reduced while the plant must run: days 5 to 7. */
final class MustRunTest {
  @Test
  void stopsBesideThemAreFree() {
    Sketch drawn = running(Sketch.owingNothing()).plant("P1", "K1 .####...####........");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("0");
  }

  @Test
  void eachDayInsideIsABreach() {
    Sketch drawn = running(Sketch.owingNothing()).plant("P1", "K1 ...####.............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("2");
  }

  @Test
  void aLoadLimitIsABreachToo() {
    Sketch drawn = running(Sketch.owingNothing()).plant("P1", "K1 .....9..............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("1");
  }

  @Test
  void everyCountableLineIsMeant() {
    Sketch drawn =
        running(Sketch.owingNothing())
            .line("K3", Lines.idle())
            .line("K4", Lines.exempt())
            .plant(
                "P1",
                """
                K1 .....###............
                K2 ......#.............
                K3 .....###............
                K4 .....###............
                """);

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("4");
  }

  @Test
  void anOrderGoesBeforeIt() {
    Sketch drawn =
        running(Sketch.owingNothing())
            .when(now -> now.rectify("P1", 4, 6))
            .plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("1");
  }

  @Test
  void theCalendarGoesBeforeIt() {
    Sketch drawn = running(Sketch.calendar(0, 5)).plant("P1", "K1 ########............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("2");
  }

  @Test
  void aMeasureDayGoesBeforeIt() {
    Sketch drawn =
        running(Sketch.owingNothing())
            .measured(WarningDuty.Count.LINES, 0, 5_000, 10_000)
            .when(now -> now.warning(Level.YELLOW, 5, 5).warning(Level.RED, 6, 7))
            .plant("P1", "K1 .....###............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).as("yellow asks nothing").isEqualTo("1");
  }

  @Test
  void theDaysBeforeAsOfAreDone() {
    Sketch drawn =
        running(Sketch.owingNothing())
            .when(now -> now.published(7, "K1 ....####............"))
            .plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.MUST_RUN)).isEqualTo("1");
  }

  private static Sketch running(Sketch sketch) {
    return sketch.terms("P1", own -> own.mustRun(5, 7));
  }
}
