package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** A plant hears of a change once, however large it is. */
final class DisturbedPlantsTest {
  @Test
  void aPlanAsPublishedDisturbsNobody() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ..####....###......."))
            .plant("P1", "K1 ..####....###.......");

    assertThat(drawn.amount(RuleId.DISTURBED_PLANTS)).isEqualTo("0");
  }

  @Test
  void aPlantIsCountedOnce() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 ........###.........\nK2 .........###........")
            .plant("P2", "M1 ....................");

    assertThat(drawn.amount(RuleId.DISTURBED_PLANTS)).isEqualTo("1000");
  }

  @Test
  void aPastThatDiffersDisturbsNobodyNow() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(5, "K1 ...................."))
            .plant("P1", "K1 .###................");

    assertThat(drawn.amount(RuleId.DISTURBED_PLANTS)).isEqualTo("0");
  }

  @Test
  void everyPlantThatChangesCounts() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.published(0, "K1 ...................#"))
            .plant("P1", "K1 ....................")
            .plant("P2", "M1 #...................");

    assertThat(drawn.amount(RuleId.DISTURBED_PLANTS)).isEqualTo("2000");
  }
}
