package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The calendar stops its industry (clause 4.2): days 5 to 9. */
final class CalendarStopTest {
  @Test
  void aLineStoppedThroughTheWindowKeepsIt() {
    Sketch drawn = Sketch.calendar(5, 9).plant("P1", "K1 .....#####..........");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("0");
  }

  @Test
  void aDayLateIsADay() {
    Sketch drawn = Sketch.calendar(5, 9).plant("P1", "K1 ......####..........");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("1");
  }

  @Test
  void everyLineAndDayCounts() {
    Sketch drawn =
        Sketch.calendar(5, 9)
            .plant(
                "P1",
                """
                K1 ....................
                K2 .....##.##..........
                """);

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("6");
  }

  @Test
  void aLimitIsNoStop() {
    Sketch drawn = Sketch.calendar(5, 9).plant("P1", "K1 .....33333..........");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("5");
  }

  @Test
  void aLineThatCannotStopGoesToItsLeastLoad() {
    Sketch drawn =
        Sketch.calendar(5, 9).kiln(Sketch.FURNACE).plant("P1", "K1 .....55555..........");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("0");
  }

  @Test
  void aboveItsLeastLoadItDoesNotKeepIt() {
    Sketch drawn =
        Sketch.calendar(5, 9).kiln(Sketch.FURNACE).plant("P1", "K1 .....56665..........");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("3");
  }

  @Test
  void windowsBindTheirGrades() {
    Sketch drawn =
        Sketch.calendar(5, 5)
            .andCalendar(8, 9, "D")
            .plant("P1", "C", "K1 ....................")
            .plant("P2", "D", "K2 ....................");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("4");
  }

  @Test
  void exemptPlantsAndLinesAreFree() {
    Sketch drawn =
        Sketch.calendar(5, 9)
            .line("K2", Lines.exempt())
            .plant("P1", "A", "K1 ....................")
            .plant("P2", "K2 ....................");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("0");
  }

  @Test
  void aPlantsOwnWindowsStandInPlaceOfTheCalendars() {
    Sketch drawn =
        Sketch.calendar(5, 9)
            .terms("P1", own -> own.window(12, 13))
            .plant("P1", "K1 ............#.......");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("1");
  }

  @Test
  void aPlantWithWindowsOfItsOwnButNoneIsFree() {
    Sketch drawn =
        Sketch.calendar(5, 9)
            .terms("P1", own -> own.ownWindows())
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("0");
  }

  @Test
  void ownWindowsHoldWhateverTheIndustryOwes() {
    // From the day of its revocation on, and no longer than the season.
    Sketch drawn =
        Sketch.rotating(5_000)
            .terms("P1", own -> own.window(-3, 0).window(18, 30))
            .terms("P2", own -> own.window(5, 6))
            .when(now -> now.revoked("P2", 6))
            .plant("P1", "K1 ...................#")
            .plant("P2", "A", "K2 ....................");

    assertThat(drawn.amount(RuleId.CALENDAR)).isEqualTo("3");
  }
}
