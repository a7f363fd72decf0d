package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What has been carried out stays. */
final class FrozenPastTest {
  @Test
  void aPlanThatKeepsThePastIsFine() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(8, "K1 ..####.............."))
            .plant("P1", "K1 ..####....####......");

    assertThat(drawn.amount(RuleId.FROZEN_PAST)).isEqualTo("0");
  }

  @Test
  void everyPastDayThatDiffersCounts() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(8, "K1 ..####.............."))
            .plant("P1", "K1 ...####.............");

    assertThat(drawn.amount(RuleId.FROZEN_PAST)).isEqualTo("2");
  }

  @Test
  void theDayOfAsOfMayChange() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(8, "K1 ...................."))
            .plant("P1", "K1 .......####.........");

    assertThat(drawn.amount(RuleId.FROZEN_PAST)).isEqualTo("1");
  }

  @Test
  void afterTheSeasonEverythingIsPast() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(25, "K1 ...................."))
            .plant("P1", "K1 .................###");

    assertThat(drawn.amount(RuleId.FROZEN_PAST)).isEqualTo("3");
  }

  @Test
  void aLoadLimitDiffersFromAStop() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(8, "K1 ..###..............."))
            .plant("P1", "K1 ..5##...............");

    assertThat(drawn.amount(RuleId.FROZEN_PAST)).isEqualTo("1");
  }
}
