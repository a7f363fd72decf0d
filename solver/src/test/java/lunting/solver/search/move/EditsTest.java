package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.line.Limits;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.lack.Block;
import org.junit.jupiter.api.Test;

/** What is proposed for a drawn line, and what of it its kiln allows. */
final class EditsTest {
  @Test
  void aLineGoesOffOnTheDaysAskedForOrToTheEnd() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), "..........");

    assertThat(drawn.allowed(drawn.edits.covering(drawn.line, drawn.runs, new Block(4, 5))))
        .containsExactlyInAnyOrder("....###...", "....######");
  }

  @Test
  void whereRampsDoNotCountItIsColdAndStaysColdOnTheDaysAskedFor() {
    // A day to cool before day 4, two to heat after day 5.
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).rampsNotCounted(), "............");

    assertThat(drawn.allowed(drawn.edits.covering(drawn.line, drawn.runs, new Block(4, 5))))
        .containsExactlyInAnyOrder("...#####....", "...#########", "....####....", "....########");
  }

  @Test
  void aLaterStopIsMovedOrLengthenedToCoverTheDays() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), ".......###");

    List<List<Run>> ways = drawn.edits.covering(drawn.line, drawn.runs, new Block(3, 4));

    assertThat(drawn.rows(ways)).contains("...###.###");
    assertThat(drawn.allowed(ways)).containsExactlyInAnyOrder("...###....", "...#######");
  }

  @Test
  void aNewStopBeginsNoEarlierThanItsNoticeAllows() {
    // Answered on day 4, with a day of notice.
    Sketch published = Sketch.rotating(3_000).when(then -> then.published(4, "K1 .........."));
    Drawn drawn = Drawn.of(published, "..........");

    assertThat(drawn.allowed(drawn.edits.covering(drawn.line, drawn.runs, new Block(3, 6))))
        .containsExactlyInAnyOrder(".....###..", ".....#####");
  }

  @Test
  void aLineThatCannotStopSlowsDownAtItsLeastLoadOrHalfWay() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).kiln(Sketch.FURNACE), "..........");

    assertThat(drawn.allowed(drawn.edits.covering(drawn.line, drawn.runs, new Block(4, 5))))
        .containsExactlyInAnyOrder("....55....", "....77....");
  }

  @Test
  void aCutOfJustSoMuchIsProposedWhereTheLineMayRunAtIt() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).kiln(Sketch.FURNACE), "..........");
    Block block = new Block(4, 5);

    assertThat(drawn.allowed(drawn.edits.cutting(drawn.line, drawn.runs, block, 30)))
        .containsExactly("....77....");
    assertThat(drawn.edits.cutting(drawn.line, drawn.runs, block, 60)).isEmpty();
  }

  @Test
  void aLineIsCutAsFarAsServicesCanSpareItDayByDayOrEveryDayAlike() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).kiln(Sketch.FURNACE), "..........");
    int[] cuts = {0, 0, 0, 0, 40, 20, 70, 0, 0, 0};

    // 70 % is more than the line can give: it runs at 50 % at least.
    assertThat(drawn.allowed(drawn.edits.sparing(drawn.line, drawn.runs, new Block(4, 6), cuts)))
        .containsExactlyInAnyOrder("....685...", "....888...");
  }

  @Test
  void moreDaysAreGivenAtEitherEndOfAStopOrByAnotherOne() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), "..###.....");

    List<List<Run>> ways = drawn.edits.giving(drawn.line, drawn.runs, 2);

    assertThat(drawn.allowed(ways))
        .contains("..#####...", "#####.....", "..###..###", "##########")
        .doesNotContain("..###.###.");
    assertThat(drawn.rows(ways)).contains("..###.###.");
  }

  @Test
  void aLineThatCannotStopGivesAsManyMoreDaysAsItsLoadMakesUpFor() {
    // 2 whole days are 4 at 50 %.
    Drawn drawn = Drawn.of(Sketch.rotating(3_000).kiln(Sketch.FURNACE), "..55......");

    assertThat(drawn.allowed(drawn.edits.giving(drawn.line, drawn.runs, 2)))
        .contains("..555555..", "..55..5555", "5555555555");
  }

  @Test
  void aLineRunsAgainOnTheDaysOnWhichItMustServe() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), "..#######...");

    List<List<Run>> ways = drawn.edits.serving(drawn.line, drawn.runs, new Block(5, 6));

    assertThat(drawn.rows(ways))
        .contains("..###..##...", "..###.......", ".......##...", "............");
    assertThat(drawn.allowed(ways)).containsExactlyInAnyOrder("..###.......", "............");
  }

  @Test
  void aShortStopIsLengthenedAtEitherEndOrDropped() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), "....##....");

    assertThat(drawn.allowed(drawn.edits.mending(drawn.line, drawn.runs)))
        .containsExactlyInAnyOrder("...###....", "....###...", "....######", "..........");
  }

  @Test
  void aShortRunBetweenTwoStopsIsFilledOrMadeLonger() {
    Drawn drawn = Drawn.of(Sketch.rotating(3_000), "###.###...");

    assertThat(drawn.allowed(drawn.edits.mending(drawn.line, drawn.runs)))
        .containsExactlyInAnyOrder(
            "##########", "#######...", "###..###..", "###.......", "....###...");
  }

  @Test
  void aLineThatWouldBeRelitInsideAResponseStaysColdUntilItsEnd() {
    Sketch warned =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 4_000)
            .when(then -> then.warning(Level.ORANGE, 4, 6));
    Drawn drawn = Drawn.of(warned, "..###.....");

    assertThat(drawn.allowed(drawn.edits.mending(drawn.line, drawn.runs)))
        .containsExactlyInAnyOrder("..#####...", "..########", "..........");
  }

  /** One line, and the rows of what is proposed for it. */
  private record Drawn(Edits edits, LineDuty line, List<Run> runs) {
    static Drawn of(Sketch sketch, String row) {
      Problem problem = sketch.days(row.length()).plant("P1", "K1 " + row).problem();
      return new Drawn(new Edits(problem), problem.getLine("K1"), Drawing.runs(row));
    }

    int days() {
      return line.days().owed().days();
    }

    /** All proposals that are rows of the season at all. */
    List<String> rows(List<List<Run>> ways) {
      return joined(ways).stream().map(runs -> Drawing.row(runs, days())).distinct().toList();
    }

    List<String> allowed(List<List<Run>> ways) {
      return joined(ways).stream()
          .filter(runs -> Limits.allow(line, runs.toArray(Run[]::new), days()))
          .map(runs -> Drawing.row(runs, days()))
          .distinct()
          .toList();
    }

    private List<List<Run>> joined(List<List<Run>> ways) {
      return ways.stream().map(runs -> Runs.joined(runs, days())).filter(Objects::nonNull).toList();
    }
  }
}
