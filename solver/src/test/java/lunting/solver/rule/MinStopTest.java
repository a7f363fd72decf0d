package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The least days of a stop: three. */
final class MinStopTest {
  @Test
  void aStopOfThreeDaysIsLongEnough() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....###.............");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("0");
  }

  @Test
  void aStopOfTwoDaysIsADayShort() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....##..............");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("1");
  }

  @Test
  void everyShortStopCounts() {
    // 2, 1 and 2 days are missing.
    Sketch drawn =
        Sketch.owingNothing()
            .plant(
                "P1",
                """
                K1 #...##..............
                K2 ...................#
                """);

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("5");
  }

  @Test
  void aStopThatTheCalendarImposesIsAsShortAsItIs() {
    Sketch drawn = Sketch.calendar(4, 4).plant("P1", "K1 ....#...............");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("0");
  }

  @Test
  void aShortStopBesideTheCalendarIsChosen() {
    Sketch drawn = Sketch.calendar(4, 4).plant("P1", "K1 ....#....##.........");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("1");
  }

  @Test
  void aStopThatReachesOutOfTheCalendarAtBothEndsIsChosen() {
    // Days 3 to 5 are long enough for three days, not for four.
    Sketch drawn =
        Sketch.calendar(4, 4)
            .kiln(new KilnLimits(1, 2, 4, 2, 2, 1, true, 0, null, null))
            .plant("P1", "K1 ...###..............");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("1");
  }

  @Test
  void idleLinesAreTestedToo() {
    Sketch drawn =
        Sketch.owingNothing().line("K1", Lines.idle()).plant("P1", "K1 ....##..............");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("1");
  }

  @Test
  void aStopThatItsPlantsOwnWindowImposesMayBeShort() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.window(4, 5))
            .plant("P1", "K1 ....##....##........");

    assertThat(drawn.amount(RuleId.MIN_STOP)).isEqualTo("1");
  }
}
