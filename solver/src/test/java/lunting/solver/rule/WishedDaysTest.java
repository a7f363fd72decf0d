package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.RuleId;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Whoever stops at all would stop on days 5 to 9. */
final class WishedDaysTest {
  @Test
  void aStopOnWishedDaysCostsNothing() {
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 .....####...........");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("0");
  }

  @Test
  void aDayElsewhereCostsTheLineWhileWishedDaysAreFree() {
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 ...####.............");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("2000");
  }

  @Test
  void onlyTheWishedDaysThatAreFreeCanBeMissed() {
    // Eight days elsewhere, two wished days free.
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 .....###..########..");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("2000");
  }

  @Test
  void whoeverStopsOnAllOfThemMayStopElsewhereToo() {
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 ..###########.......");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("0");
  }

  @Test
  void whoeverNeverStopsNeedNot() {
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 ....................");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("0");
  }

  @Test
  void limitsCountWhatTheyCut() {
    // 60 % of a day cut elsewhere, 30 % of a wished day left.
    Sketch drawn = wishing(Sketch.rotating(2_000)).plant("P1", "K1 ..4..####3..........");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("300");
  }

  @Test
  void eachLineIsAskedByItself() {
    // K1 has two days elsewhere; K2, three times as large, one.
    Sketch drawn =
        wishing(Sketch.rotating(2_000))
            .line("K2", Lines.capacity(30_000))
            .plant("P1", "K1 ...####.............\nK2 ....###.............");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("2500");
  }

  @Test
  void aDayWishedTwiceIsOneDay() {
    Sketch drawn =
        Sketch.rotating(2_000)
            .terms("P1", own -> own.wish(5, 6).wish(6, 6))
            .plant("P1", "K1 .#####..............");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("1000");
  }

  @Test
  void aPlantThatOwesNothingIsNotAsked() {
    Sketch drawn = wishing(Sketch.owingNothing()).plant("P1", "K1 ...###..............");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("0");
  }

  @Test
  void onlyCountableLinesAreAsked() {
    Sketch drawn =
        wishing(Sketch.rotating(2_000))
            .line("K2", Lines.idle())
            .line("K3", Lines.exempt())
            .plant(
                "P1", "K1 ....................\nK2 ###.................\nK3 ###.................");

    assertThat(drawn.amount(RuleId.WISHED_DAYS)).isEqualTo("0");
  }

  private static Sketch wishing(Sketch sketch) {
    return sketch.terms("P1", own -> own.wish(5, 9));
  }
}
