package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The most stops of a season: two. */
final class MaxStopsTest {
  @Test
  void twoStopsAreAllowed() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ###...###...........");

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("0");
  }

  @Test
  void aThirdIsOneTooMany() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ###...###...###.....");

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("1");
  }

  @Test
  void everyStopBeyondCounts() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 #.#.#.#.#...........");

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("3");
  }

  @Test
  void linesDoNotShareTheirStops() {
    Sketch drawn =
        Sketch.owingNothing()
            .plant(
                "P1",
                """
                K1 ###...###...........
                K2 ###...###...........
                """);

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("0");
  }

  @Test
  void stopsThatTheCalendarImposesAreNotCounted() {
    Sketch drawn = Sketch.calendar(6, 8).plant("P1", "K1 ###...###...###.....");

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("0");
  }

  @Test
  void aKilnWithoutALimitStopsAsItLikes() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, true, 0, null, null))
            .plant("P1", "K1 #.#.#.#.#...........");

    assertThat(drawn.amount(RuleId.MAX_STOPS)).isEqualTo("0");
  }
}
