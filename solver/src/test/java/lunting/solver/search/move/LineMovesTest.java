package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * All that a move can make of a drawn line. Its kiln stops for 3 days at least, runs for 2 between
 * two stops, and stops twice.
 */
final class LineMovesTest {
  @Test
  void shiftMovesARunAnywhereNear() {
    Drawn drawn = Drawn.of("..###.....");

    assertThat(drawn.rows(random -> drawn.moves.shift(drawn.runs, random)))
        .containsExactlyInAnyOrder(
            "###.......",
            ".###......",
            "...###....",
            "....###...",
            ".....###..",
            "......###.",
            ".......###");
  }

  @Test
  void shiftKeepsTheLeastRunToTheOtherStop() {
    Drawn drawn = Drawn.of(".###..###.");

    assertThat(drawn.rows(random -> drawn.moves.shift(drawn.runs, random)))
        .containsExactlyInAnyOrder("###...###.", ".###...###");
  }

  @Test
  void aLongerRunGrowsAtEitherEnd() {
    Drawn drawn = Drawn.of("..####....");

    assertThat(drawn.rows(random -> drawn.moves.resize(drawn.runs, 1, random)))
        .containsExactlyInAnyOrder("..#####...", ".#####....");
  }

  @Test
  void aShorterRunKeepsTheLeastStop() {
    Drawn drawn = Drawn.of("..####....");

    assertThat(drawn.rows(random -> drawn.moves.resize(drawn.runs, -1, random)))
        .containsExactlyInAnyOrder("..###.....", "...###....");
    assertThat(drawn.rows(random -> drawn.moves.resize(drawn.runs, -2, random))).isEmpty();
  }

  @Test
  void handGivesDaysOfOneStopToTheOther() {
    Drawn drawn = Drawn.of("####..####");

    assertThat(drawn.rows(random -> drawn.moves.hand(drawn.runs, random)))
        .containsExactlyInAnyOrder("###..#####", "#####..###");
  }

  @Test
  void splitMakesTwoStopsOfOne() {
    Drawn drawn = Drawn.of("######......");

    assertThat(drawn.rows(random -> drawn.moves.split(drawn.line, drawn.runs, random)))
        .containsExactlyInAnyOrder(
            "###..###....", "###...###...", "###....###..", "###.....###.", "###......###");
  }

  @Test
  void splitMakesUpForTheRampsOfASecondStop() {
    Drawn drawn = Drawn.of(Sketch.rotating(5_000).rampsNotCounted(), "######......");

    assertThat(drawn.rows(random -> drawn.moves.split(drawn.line, drawn.runs, random)))
        .contains("###..######.")
        .doesNotContain("###..###....");
  }

  @Test
  void mergeMakesOneStopOfTwo() {
    Drawn drawn = Drawn.of("###..###");

    assertThat(drawn.rows(random -> drawn.moves.merge(drawn.line, drawn.runs, random)))
        .containsExactlyInAnyOrder("######..", ".######.", "..######");
  }

  @Test
  void relocatePutsAStopAnywhere() {
    Drawn drawn = Drawn.of("..###...");

    assertThat(drawn.rows(random -> drawn.moves.relocate(drawn.runs, random)))
        .containsExactlyInAnyOrder(
            "###.....", ".###....", "..###...", "...###..", "....###.", ".....###");
  }

  @Test
  void addMakesStopsOfTheLeastLengthOrLonger() {
    Drawn drawn = Drawn.of(".....");

    assertThat(drawn.rows(random -> drawn.moves.add(drawn.line, drawn.runs, random)))
        .containsExactlyInAnyOrder("###..", ".###.", "..###", "####.", ".####", "#####");
  }

  @Test
  void addMakesNoStopTooMany() {
    Drawn drawn = Drawn.of("###..###............");

    assertThat(drawn.rows(random -> drawn.moves.add(drawn.line, drawn.runs, random))).isEmpty();
  }

  @Test
  void dropTakesAStopAway() {
    Drawn drawn = Drawn.of("###..###");

    assertThat(drawn.rows(random -> drawn.moves.drop(drawn.runs, random)))
        .containsExactlyInAnyOrder("###.....", ".....###");
  }

  @Test
  void anotherLoadKeepsTheDaysOrWhatTheyCut() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).kiln(Sketch.FURNACE), "..5555....");

    Set<String> rows = new TreeSet<>();
    for (int load : List.of(60, 70, 80, 90)) {
      rows.addAll(
          drawn.rows(random -> {
            List<Run> runs = drawn.moves.load(drawn.line, drawn.runs, random);
            return runs != null && runs.getFirst().loadPercent() == load ? runs : null;
          }));
    }

    // 4 days at 50 % cut as much as 5 at 60 % or, rounded up, 7 at 70 %; 10 at 80 % leave the
    // season.
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "..6666....", "..66666...", "..7777....", "..7777777.", "..8888....", "..9999....");
  }

  @Test
  void aLineWithoutRunsOffersNothingToChange() {
    Drawn drawn = Drawn.of("..........");

    assertThat(drawn.rows(random -> drawn.moves.shift(drawn.runs, random))).isEmpty();
    assertThat(drawn.rows(random -> drawn.moves.drop(drawn.runs, random))).isEmpty();
    assertThat(drawn.rows(random -> drawn.moves.hand(drawn.runs, random))).isEmpty();
  }

  /** One line, its moves, and the rows they lead to. */
  private record Drawn(DrawnMoves plan, LineMoves moves, LineDuty line, List<Run> runs) {
    static Drawn of(String row) {
      return of(Sketch.rotating(5_000), row);
    }

    static Drawn of(Sketch sketch, String row) {
      DrawnMoves plan = DrawnMoves.of(sketch.days(row.length()).plant("P1", "K1 " + row));
      return new Drawn(
          plan, new LineMoves(row.length()), plan.line("K1").duty(), Drawing.runs(row));
    }

    Set<String> rows(Function<RandomGenerator, @Nullable List<Run>> change) {
      return plan.rows("K1", change);
    }
  }
}
