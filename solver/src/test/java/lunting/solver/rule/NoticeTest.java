package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Two days of notice for a stop, three days of heat for an earlier restart. */
final class NoticeTest {
  @Test
  void withoutAPublishedPlanNobodyNeedsNotice() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .plant("P1", "K1 .....####...........");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("0");
  }

  @Test
  void aStopAfterItsNoticeIsInTime() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 .......####.........");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("0");
  }

  @Test
  void aStopADayTooEarlyLacksADay() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 ......####..........");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("1");
  }

  @Test
  void aPublishedStopNeedsNoNewNotice() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(5, "K1 .....####..........."))
            .plant("P1", "K1 .....######.........");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("0");
  }

  @Test
  void anOrderedStopIsNotChosen() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.rectify("P1", 5, 8).published(5, "K1 ...................."))
            .plant("P1", "K1 .....####...........");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("0");
  }

  @Test
  void aKilnCutShortNeedsItsHeatUp() {
    // Heating from day 5 takes three days: it could restart on day 8, not 7.
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(5, "K1 ..##########........"))
            .plant("P1", "K1 ..#####.............");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("1");
  }

  @Test
  void aKilnCutShortLateEnoughIsInTime() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(5, "K1 ..##########........"))
            .plant("P1", "K1 ..######............");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("0");
  }

  @Test
  void anAsOfBeforeTheSeasonCountsFromThere() {
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(new KilnLimits(1, 3, 3, 2, 2, 2, true, 0, null, null))
            .when(what -> what.published(-1, "K1 ...................."))
            .plant("P1", "K1 ####................");

    assertThat(drawn.amount(RuleId.NOTICE)).isEqualTo("1");
  }
}
