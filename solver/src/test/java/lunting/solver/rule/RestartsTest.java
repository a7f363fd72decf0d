package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** A stop costs its cool-down and heat-up, three days of the line. */
final class RestartsTest {
  @Test
  void aLineThatRunsCostsNothing() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("0");
  }

  @Test
  void oneStopCostsThreeDays() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("3000");
  }

  @Test
  void everyStopCostsThem() {
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ###....###.......###");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("9000");
  }

  @Test
  void aLargeLineCostsMore() {
    // Sizes 1500 and 500.
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.capacity(30_000))
            .plant(
                "P1",
                """
                K1 ....####............
                K2 ....................
                """);

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("4500");
  }

  @Test
  void aKilnWithoutRampsCostsADay() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(0, 0, 0, 0, 9, 0, true, 0, null, null))
            .plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("1000");
  }

  @Test
  void aStopImposedByTheCalendarIsFree() {
    Sketch drawn = Sketch.calendar(4, 7).plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("0");
  }

  @Test
  void aLimitOnALineThatCannotStopCostsEachChange() {
    // To 50 % and on to 60 %.
    Sketch drawn =
        Sketch.owingNothing().kiln(Sketch.FURNACE).plant("P1", "K1 ....5556............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("2000");
  }

  @Test
  void onALineThatCanStopItCostsItsDaysToo() {
    // Two changes of three days and four days.
    Sketch drawn = Sketch.owingNothing().plant("P1", "K1 ....5556............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("10000");
  }

  @Test
  void aLimitOnTheFirstDayIsAChange() {
    Sketch drawn =
        Sketch.owingNothing().kiln(Sketch.FURNACE).plant("P1", "K1 55..................");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("1000");
  }

  @Test
  void calendarDaysAreFreeOfIt() {
    // Day 5 is no change: day 4 had the same load.
    Sketch drawn =
        Sketch.calendar(4, 4).kiln(Sketch.FURNACE).plant("P1", "K1 ....55..............");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("0");
  }

  @Test
  void aStopThatItsPlantsOwnWindowImposesCostsNothing() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.window(4, 6))
            .plant("P1", "K1 ....###....###......");

    assertThat(drawn.amount(RuleId.RESTARTS)).isEqualTo("3000");
  }
}
