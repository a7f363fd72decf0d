package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.Sketch;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How two lines share the measures of a warning that count capacity. */
final class MeasureMovesTest {
  @Test
  void twoLinesTogetherCutNoLessThanIsAsked() {
    DrawnMoves drawn = measured();
    Random random = new Random(1);

    for (int draw = 0; draw < 500; draw++) {
      PlanMove move = moves(drawn).make(drawn.line("K1"), random);

      assertThat(cutOn(4, drawn, move)).isGreaterThanOrEqualTo(100);
    }
  }

  @Test
  void anyShareOfTheOneIsMadeUpForByTheOther() {
    DrawnMoves drawn = measured();

    Set<String> outcomes = drawn.outcomes(random -> moves(drawn).make(drawn.line("K1"), random));

    assertThat(outcomes)
        .contains(
            "K1 ...555....\nK2 ...555....",
            "K1 ...3......\nK2 ...7##....",
            "K1 ...###....\nK2 ..........");
  }

  @Test
  void daysWithoutAWarningStayAsTheyAre() {
    DrawnMoves drawn = measured();

    Set<String> outcomes = drawn.outcomes(random -> moves(drawn).make(drawn.line("K1"), random));

    assertThat(outcomes).allMatch(rows -> rows.matches("K1 \\.{3}...\\.{4}\nK2 \\.{3}...\\.{4}"));
  }

  @Test
  void aPlantWithoutSuchMeasuresIsNotSuited() {
    DrawnMoves drawn =
        DrawnMoves.of(Sketch.rotating(3_000).days(10).plant("P", "K1 ..........\nK2 .........."));

    assertThat(MeasureMoves.suit(drawn.line("K1"))).isFalse();
    assertThat(MeasureMoves.suit(measured().line("K1"))).isTrue();
  }

  /** Two equal lines of which an orange warning asks half on three days. */
  private static DrawnMoves measured() {
    return DrawnMoves.of(
        Sketch.owingNothing()
            .days(10)
            .measured(WarningDuty.Count.CAPACITY, 2_000, 5_000, 6_000)
            .plant("P", "K1 ..........\nK2 ...###....")
            .when(what -> what.warning(Level.ORANGE, 3, 5)));
  }

  private static MeasureMoves moves(DrawnMoves drawn) {
    return new MeasureMoves(drawn.plan(), drawn.draft(), drawn.neighbours());
  }

  private static int cutOn(int day, DrawnMoves drawn, @Nullable PlanMove move) {
    int cut = 0;
    for (LinePattern line : drawn.plan().getLines()) {
      Pattern pattern = move == null ? line.getPattern() : DrawnMoves.pattern(line, move);
      cut += pattern.cut(day);
    }
    return cut;
  }
}
