package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Orders to stop: every line that is not idle, every ordered day from asOf on. */
final class OrderedStopTest {
  @Test
  void aPlantThatStopsAsOrderedKeepsTheOrder() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.rectify("P1", 4, 7))
            .plant("P1", "K1 ....####............");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("0");
  }

  @Test
  void everyLineAndDayThatRunsIsABreach() {
    // Two days of the first line, one of the second.
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.rectify("P1", 4, 7))
            .plant("P1", "K1 ....##..............\nK2 .....####...........");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("3");
  }

  @Test
  void anIdleLineHasNothingToStop() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.idle())
            .when(what -> what.rectify("P1", 4, 7))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("0");
  }

  @Test
  void aLivelihoodLineIsOrderedLikeAnyOther() {
    Sketch drawn =
        Sketch.owingNothing()
            .line("K1", Lines.exempt())
            .when(what -> what.rectify("P1", 4, 5))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("2");
  }

  @Test
  void aLineThatCannotStopGoesToItsLeastLoad() {
    // At 60 % it runs above its least load of 50 % on one day.
    Sketch drawn =
        Sketch.owingNothing()
            .kiln(Sketch.FURNACE)
            .when(what -> what.rectify("P1", 4, 6))
            .plant("P1", "K1 ....556.............");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("1");
  }

  @Test
  void aConcealedPlantStopsToTheSeasonsEnd() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.concealed("P1", 17))
            .plant("P1", "K1 .................#..");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("2");
  }

  @Test
  void anOrderFromBeforeTheSeasonBindsItsDaysInside() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.rectify("P1", -5, 1))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("2");
  }

  @Test
  void daysBeforeAsOfAreNobodysBreach() {
    Sketch drawn =
        Sketch.owingNothing()
            .when(what -> what.rectify("P1", 4, 7).published(6, "K1 ...................."))
            .plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.ORDERED_STOP)).isEqualTo("2");
  }
}
