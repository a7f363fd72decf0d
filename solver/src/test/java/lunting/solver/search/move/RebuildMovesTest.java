package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines torn out of a drawn plan and placed anew. */
final class RebuildMovesTest {
  private static final int DRAWS = 300;

  @Test
  void eachPlantGivesWhatItOwesHoweverItsLinesShareIt() {
    DrawnMoves drawn = heaped();
    RebuildMoves moves = new RebuildMoves(drawn.plan(), drawn.draft(), drawn.neighbours());
    Random random = new Random(1);

    for (int draw = 0; draw < DRAWS; draw++) {
      PlanMove move = moves.make(drawn.line("K1"), random);

      assertThat(days(drawn, move, "K1") + days(drawn, move, "K2")).isGreaterThanOrEqualTo(6);
      assertThat(days(drawn, move, "K3")).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void linesOfSeveralPlantsChangeInOneMove() {
    DrawnMoves drawn = heaped();
    RebuildMoves moves = new RebuildMoves(drawn.plan(), drawn.draft(), drawn.neighbours());
    Random random = new Random(1);
    Set<Integer> changed = new HashSet<>();

    for (int draw = 0; draw < DRAWS; draw++) {
      int lines = 0;
      for (PlanMove each = moves.make(drawn.line("K1"), random); each != null; each = each.next()) {
        lines++;
      }
      changed.add(lines);
    }

    assertThat(changed).contains(1, 2, 3);
  }

  @Test
  void aHeapedPlanIsSpreadInOneMove() {
    DrawnMoves drawn = heaped();
    RebuildMoves moves = new RebuildMoves(drawn.plan(), drawn.draft(), drawn.neighbours());

    Set<String> outcomes = drawn.outcomes(random -> moves.make(drawn.line("K3"), random));

    assertThat(outcomes)
        .anyMatch(rows -> rows.contains("K3 ...###") || rows.contains("K3 ......#"));
  }

  @Test
  void aLineStandsStillOnTheDaysAskedAndRunsOnTheOthers() {
    DrawnMoves drawn = heaped();

    PlanMove move = toward(drawn, Map.of("K1", cuts("...###.")));

    // The days after those are not asked about.
    assertThat(row(drawn, move, "K1")).startsWith("...###.");
    assertThat(row(drawn, move, "K2")).isEqualTo("###.......");
    assertThat(row(drawn, move, "K3")).isEqualTo("###.......");
  }

  @Test
  void aLineThatOwesDaysTakesThemAfterTheDaysAsked() {
    DrawnMoves drawn = heaped();

    PlanMove move = toward(drawn, Map.of("K3", cuts(".....")));

    assertThat(row(drawn, move, "K3")).startsWith(".....").contains("###");
  }

  @Test
  void aLineIsLimitedAsAskedWhereItRunsAndKeepsItsStops() {
    DrawnMoves drawn = warned("K1 ##........");
    int[] cuts = {100, 100, 0, 0, 20, 20, 20};

    PlanMove move = toward(drawn, Map.of("K1", cuts));

    assertThat(cuts(drawn, move, "K1")).containsExactly(100, 100, 0, 0, 20, 20, 20, 0, 0, 0);
  }

  @Test
  void whereLinesDoAllThatIsAskedNothingChanges() {
    DrawnMoves drawn = heaped();

    assertThat(toward(drawn, Map.of("K1", cuts("###....."), "K3", cuts("###")))).isNull();
    assertThat(toward(drawn, Map.of())).isNull();
  }

  private static @Nullable PlanMove toward(DrawnMoves drawn, Map<String, int[]> cuts) {
    Map<LineDuty, int[]> byLine = new HashMap<>();
    cuts.forEach((id, each) -> byLine.put(drawn.line(id).duty(), each));
    return new RebuildMoves(drawn.plan(), drawn.draft(), drawn.neighbours()).toward(byLine);
  }

  private static int[] cuts(String row) {
    return row.chars().map(day -> day == '#' ? 100 : 0).toArray();
  }

  private static int[] cuts(DrawnMoves drawn, @Nullable PlanMove move, String id) {
    Pattern pattern = DrawnMoves.pattern(drawn.line(id), Objects.requireNonNull(move));
    return IntStream.range(0, drawn.plan().problem().days()).map(pattern::cut).toArray();
  }

  private static String row(DrawnMoves drawn, @Nullable PlanMove move, String id) {
    return Drawing.row(
        DrawnMoves.pattern(drawn.line(id), Objects.requireNonNull(move)).runs(),
        drawn.plan().problem().days());
  }

  /** What was published of a line that heats when a red warning comes for three days. */
  private static DrawnMoves warned(String row) {
    return DrawnMoves.of(
        Sketch.rotating(1_000)
            .days(10)
            .kiln(new KilnLimits(0, 0, 1, 1, KilnLimits.NO_LIMIT, 0, true, 30, null, null))
            .raising(0, 2_500, 3_000, 10_000)
            .plant("P1", row)
            .service("heat", 0, 9, 1_000, new Service.Supplier("K1", 5_000))
            .when(then -> then.warning(Level.RED, 4, 6).published(2, row)));
  }

  /** Three lines of two plants, all off on the same first days. */
  private static DrawnMoves heaped() {
    return DrawnMoves.of(
        Sketch.rotating(3_000)
            .days(10)
            .plant("P1", "K1 ###.......\nK2 ###.......")
            .plant("P2", "K3 ###......."));
  }

  private static int days(DrawnMoves drawn, @Nullable PlanMove move, String id) {
    LinePattern line = drawn.line(id);
    Pattern pattern = move == null ? line.getPattern() : DrawnMoves.pattern(line, move);
    return pattern.reducedPercentDays() / 100;
  }
}
