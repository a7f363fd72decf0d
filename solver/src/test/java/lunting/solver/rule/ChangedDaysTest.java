package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** The days that change, by the size of their line. */
final class ChangedDaysTest {
  @Test
  void aPlanAsPublishedChangesNothing() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ..####....###......."))
            .plant("P1", "K1 ..####....###.......");

    assertThat(drawn.amount(RuleId.CHANGED_DAYS)).isEqualTo("0");
  }

  @Test
  void daysOffAndDaysOnCountAlike() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ........###........."))
            .plant("P1", "K1 .........###........");

    assertThat(drawn.amount(RuleId.CHANGED_DAYS)).isEqualTo("2000");
  }

  @Test
  void aLoadLimitCountsByItsPart() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 ........7...........");

    assertThat(drawn.amount(RuleId.CHANGED_DAYS)).isEqualTo("300");
  }

  @Test
  void daysBeforeAsOfAreLeftOut() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 ...####.............");

    assertThat(drawn.amount(RuleId.CHANGED_DAYS)).isEqualTo("2000");
  }
}
