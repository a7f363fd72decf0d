package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The least days between two stops: two. */
final class MinRunTest {
  @Test
  void twoDaysBetweenAreEnough() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..###..###..........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("0");
  }

  @Test
  void oneDayBetweenIsADayShort() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..###.###...........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("1");
  }

  @Test
  void everyShortRunCounts() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..###.###.###.......");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("2");
  }

  @Test
  void daysAtALoadLimitAreRun() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..###55###..........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("0");
  }

  @Test
  void oneDayAtALoadLimitIsTooFew() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ..###5###...........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("1");
  }

  @Test
  void aStopImposedByTheCalendarMayFollowAtOnce() {
    Sketch drawn = Sketch.calendar(6, 8).plant("P1", "K1 ..###.###...........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("0");
  }

  @Test
  void aStopImposedBetweenTwoChosenOnesPartsThem() {
    // Neither neighbour of the imposed stop is tested, nor are the chosen ones with each other.
    Sketch drawn = Sketch.calendar(6, 6).plant("P1", "K1 ..###.#.###.........");

    assertThat(drawn.amount(RuleId.MIN_RUN)).isEqualTo("0");
  }
}
