package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.solver.Sketch;
import lunting.solver.model.LinePattern;
import org.junit.jupiter.api.Test;

/** All that the moves of two lines of different plants can make of a drawn plan. */
final class PairMovesTest {
  @Test
  void aPairShiftMovesOneEarlierAndTheOtherLaterByAsMuch() {
    DrawnMoves drawn = twoPlants("K1 .###......", "K2 ......###.");

    assertThat(
            drawn.outcomes(random -> moves(drawn).shift(drawn.line("K1"), sector(drawn), random)))
        .containsExactlyInAnyOrder(
            "K1 ###.......\nK2 .......###",
            "K1 ..###.....\nK2 .....###..",
            "K1 ...###....\nK2 ....###...",
            "K1 ....###...\nK2 ...###....",
            "K1 .....###..\nK2 ..###.....",
            "K1 ......###.\nK2 .###......",
            "K1 .......###\nK2 ###.......");
  }

  @Test
  void aSwapTradesPlacesByTheirBeginningsOrTheirEnds() {
    DrawnMoves drawn = twoPlants("K1 .###......", "K2 .....####.");

    assertThat(
            drawn.outcomes(
                random -> moves(drawn).swap("swap", drawn.line("K1"), sector(drawn), random)))
        .containsExactlyInAnyOrder("K1 .....###..\nK2 .####.....", "K1 ......###.\nK2 ####......");
  }

  @Test
  void aSwapThatAKilnCannotRunIsNotMade() {
    // At K1's old place K2 would begin before the season, or run a day between its stops.
    DrawnMoves drawn = twoPlants("K1 ###.......", "K2 .....#####");

    assertThat(
            drawn.outcomes(
                random -> moves(drawn).swap("swap", drawn.line("K1"), sector(drawn), random)))
        .containsExactly("K1 .....###..\nK2 #####.....");
  }

  @Test
  void aLineWithoutAStopHasNothingToTrade() {
    DrawnMoves drawn = twoPlants("K1 .###......", "K2 ..........");

    assertThat(
            drawn.outcomes(
                random -> moves(drawn).swap("swap", drawn.line("K1"), sector(drawn), random)))
        .isEmpty();
    assertThat(
            drawn.outcomes(random -> moves(drawn).shift(drawn.line("K1"), sector(drawn), random)))
        .isEmpty();
  }

  private static DrawnMoves twoPlants(String one, String other) {
    return DrawnMoves.of(Sketch.rotating(3_000).days(10).plant("P1", one).plant("P2", other));
  }

  private static List<LinePattern> sector(DrawnMoves drawn) {
    return drawn.neighbours().ofSector(drawn.line("K1"));
  }

  private static PairMoves moves(DrawnMoves drawn) {
    return new PairMoves(drawn.draft(), new LineMoves(drawn.draft().seasonDays()));
  }
}
