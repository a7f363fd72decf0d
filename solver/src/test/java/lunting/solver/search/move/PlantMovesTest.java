package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** All that the moves of a plant can make of a drawn plan: its lines share what it owes. */
final class PlantMovesTest {
  @Test
  void fitGivesARunTheLengthAtWhichThePlantMeetsItsNeed() {
    // 30 % of 20 days are 6.
    DrawnMoves drawn =
        DrawnMoves.of(Sketch.rotating(3_000).atLeast().plant("P1", "K1 .......###.........."));

    assertThat(drawn.outcomes(random -> moves(drawn).fit(drawn.line("K1"), random)))
        .containsExactlyInAnyOrder("K1 .......######.......", "K1 ....######..........");
  }

  @Test
  void fitCountsWhatTheOtherLinesGive() {
    // 30 % of 2 x 20 days are 12, of which K2 gives 8.
    DrawnMoves drawn =
        DrawnMoves.of(
            Sketch.rotating(3_000)
                .atLeast()
                .plant(
                    "P1",
                    """
                    K1 ###.................
                    K2 ........########....
                    """));

    assertThat(drawn.outcomes(random -> moves(drawn).fit(drawn.line("K1"), random)))
        .containsExactly("K1 ####................\nK2 ........########....");
  }

  @Test
  void handToSiblingHandsAFewDaysOrAWholeRunAndKeepsWhatThePlantGivesOrADayLess() {
    DrawnMoves drawn = twoLines("K1 .####.....", "K2 .....###..");

    assertThat(drawn.outcomes(random -> moves(drawn).handToSibling(drawn.line("K1"), random)))
        .containsExactlyInAnyOrder(
            "K1 ..###.....\nK2 .....###..",
            "K1 ..###.....\nK2 .....####.",
            "K1 ..###.....\nK2 ....####..",
            "K1 .###......\nK2 .....###..",
            "K1 .###......\nK2 .....####.",
            "K1 .###......\nK2 ....####..",
            "K1 ..........\nK2 ..######..",
            "K1 ..........\nK2 .#######..");
  }

  @Test
  void handToSiblingAsksASmallerLineForMoreDays() {
    Sketch sketch =
        Sketch.rotating(3_000)
            .days(12)
            .line("K2", Lines.capacity(5_000))
            .plant("P1", "K1 ####........\nK2 ......###...");
    DrawnMoves drawn = DrawnMoves.of(sketch);

    // A day of K1 is two days of K2, or one where the plant has slack.
    assertThat(drawn.outcomes(random -> moves(drawn).handToSibling(drawn.line("K1"), random)))
        .contains("K1 ###.........\nK2 ......#####.", "K1 ###.........\nK2 ......####..");
  }

  @Test
  void wakeSiblingGivesAStopToAnotherLineAtAnyTime() {
    DrawnMoves drawn = twoLines("K1 ..####....", "K2 ..........");

    Set<String> outcomes =
        drawn.outcomes(random -> moves(drawn).wakeSibling(drawn.line("K1"), random));

    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            "K1 ..........\nK2 ####......",
            "K1 ..........\nK2 .####.....",
            "K1 ..........\nK2 ..####....",
            "K1 ..........\nK2 ...####...",
            "K1 ..........\nK2 ....####..",
            "K1 ..........\nK2 .....####.",
            "K1 ..........\nK2 ......####");
  }

  @Test
  void aPlantOfOneLineHasNoSibling() {
    DrawnMoves drawn = DrawnMoves.of(Sketch.rotating(3_000).plant("P1", "K1 .......###.........."));

    assertThat(drawn.outcomes(random -> moves(drawn).handToSibling(drawn.line("K1"), random)))
        .isEmpty();
    assertThat(drawn.outcomes(random -> moves(drawn).wakeSibling(drawn.line("K1"), random)))
        .isEmpty();
  }

  @Test
  void wholeLinesGoOffAndComeBackForTheSeason() {
    DrawnMoves drawn =
        DrawnMoves.of(
            Sketch.wholeLines(4_000).days(10).plant("P1", "K1 ##########\nK2 .........."));

    assertThat(drawn.outcomes(random -> moves(drawn).wholeLine(drawn.line("K1"), random)))
        .containsExactlyInAnyOrder(
            "K1 ##########\nK2 ..........",
            "K1 ..........\nK2 ..........",
            "K1 ..........\nK2 ##########");
  }

  @Test
  void aLargeLineTakesThePlaceOfTwoSmallOnes() {
    // 40 % of 10 + 10 + 30 t/d are 20.
    DrawnMoves drawn =
        DrawnMoves.of(
            Sketch.wholeLines(4_000)
                .days(10)
                .line("K3", Lines.capacity(30_000))
                .plant("P1", "K1 ##########\nK2 ##########\nK3 .........."));

    assertThat(drawn.outcomes(random -> moves(drawn).wholeLine(drawn.line("K1"), random)))
        .contains("K1 ..........\nK2 ..........\nK3 ##########");
  }

  @Test
  void twoFurnacesTradeLoadsSoThatTheirPlantJustMeetsItsNeed() {
    DrawnMoves drawn =
        DrawnMoves.of(
            Sketch.wholeLines(4_000)
                .days(10)
                .kiln(Sketch.FURNACE)
                .plant("P1", "F1 5555555555\nF2 5555555555"));

    assertThat(drawn.outcomes(random -> moves(drawn).wholeLine(drawn.line("F1"), random)))
        .contains("F1 5555555555\nF2 7777777777", "F1 6666666666\nF2 6666666666");
  }

  private static DrawnMoves twoLines(String one, String other) {
    return DrawnMoves.of(Sketch.rotating(3_000).days(10).plant("P1", one + "\n" + other));
  }

  private static PlantMoves moves(DrawnMoves drawn) {
    return new PlantMoves(
        drawn.draft(), drawn.neighbours(), new LineMoves(drawn.draft().seasonDays()));
  }
}
