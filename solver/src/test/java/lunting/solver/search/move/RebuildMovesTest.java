package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import lunting.solver.Sketch;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
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
