package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/**
 * The loads that a plant's own list leaves to a line on six days: yellow, orange, red on 1 to 3.
 */
final class LineMeasuresTest {
  @Test
  void aLevelWithoutAnEntryTakesTheNextLowerOnes() {
    LineMeasures measures =
        measures(warned().terms("P1", own -> own.measure(Level.ORANGE, "K1:40")), "K1 .");

    assertThat(Days.list(measures.asked())).containsExactly(100L, 100L, 40L, 40L, 100L, 100L);
    assertThat(measures.limits(1)).isFalse();
    assertThat(measures.limits(2)).isTrue();
  }

  @Test
  void eachLevelsOwnEntryHoldsInWhateverOrderTheyStand() {
    LineMeasures measures =
        measures(
            warned()
                .terms(
                    "P1",
                    own -> own.measure(Level.RED, "K1:0").measure(Level.YELLOW, "K2:20", "K1:70")),
            "K1 .\nK2 .");

    assertThat(Days.list(measures.asked())).containsExactly(100L, 70L, 70L, 0L, 100L, 100L);
    assertThat(measures.limits(3)).as("a stop is no limit").isFalse();
  }

  @Test
  void anEntryThatNamesNobodyLeavesALineAlone() {
    LineMeasures measures =
        measures(
            warned().terms("P1", own -> own.measure(Level.YELLOW, "K1:40").measure(Level.ORANGE)),
            "K1 .");

    assertThat(Days.list(measures.asked())).containsExactly(100L, 40L, 100L, 100L, 100L, 100L);
  }

  @Test
  void aLineThatCannotStopIsLeftItsLeastLoad() {
    LineMeasures measures =
        measures(
            warned()
                .kiln(Sketch.FURNACE)
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:80").measure(Level.RED, "K1:0")),
            "K1 .");

    assertThat(Days.list(measures.asked())).containsExactly(100L, 80L, 80L, 50L, 100L, 100L);
  }

  @Test
  void aLineThatCanStopIsAskedForLessThanItsLeastLoad() {
    // Only a stop obeys it.
    LineMeasures measures =
        measures(warned().terms("P1", own -> own.measure(Level.YELLOW, "K1:10")), "K1 .");

    assertThat(measures.asked().on(1)).isEqualTo(10);
  }

  @Test
  void untilItsNoticeALineNeedNotGoBelowWhatWasPublished() {
    // Two days of notice from day 1 on.
    LineMeasures measures =
        measures(
            warned()
                .kiln(new KilnLimits(1, 2, 3, 2, 2, 2, true, 30, null, null))
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:40"))
                .when(now -> now.published(1, "K1 .6....")),
            "K1 .");

    assertThat(Days.list(measures.asked())).containsExactly(100L, 40L, 40L, 40L, 100L, 100L);
    assertThat(Days.list(measures.owed())).containsExactly(100L, 60L, 100L, 40L, 100L, 100L);
  }

  @Test
  void whatWasPublishedBelowTheListAsksForNoMore() {
    LineMeasures measures =
        measures(
            warned()
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:40"))
                .when(now -> now.published(2, "K1 .###..")),
            "K1 .");

    assertThat(Days.list(measures.owed())).containsExactly(100L, 40L, 40L, 40L, 100L, 100L);
  }

  @Test
  void ofAnIdleLineNothingIsAsked() {
    LineMeasures measures =
        measures(
            warned()
                .line("K1", Lines.idle())
                .terms("P1", own -> own.measure(Level.YELLOW, "K1:0", "K2:0")),
            "K1 .\nK2 .");

    assertThat(Days.list(measures.asked())).containsOnly(100L);
  }

  @Test
  void aPlantWithoutAListHasNone() {
    Problem problem = warned().plant("P1", "K1 .").problem();

    assertThat(problem.getLine("K1").measures()).isNull();
  }

  private static Sketch warned() {
    return Sketch.owingNothing()
        .days(6)
        .when(now ->
            now.warning(Level.YELLOW, 1, 1).warning(Level.ORANGE, 2, 2).warning(Level.RED, 3, 3));
  }

  private static LineMeasures measures(Sketch sketch, String lines) {
    LineDuty line = sketch.plant("P1", lines).problem().getLine("K1");
    return Objects.requireNonNull(line.measures());
  }
}
