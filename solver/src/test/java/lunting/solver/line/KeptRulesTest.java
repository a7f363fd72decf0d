package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** Rules that a search may leave out. The kiln stops for 3 days at least, twice at most. */
final class KeptRulesTest {
  @Test
  void whatTheStartPlanKeepsIsKeptFromThenOn() {
    Problem problem = Sketch.owingNothing().plant("P1", "K1 ....................").problem();

    Set<RuleId> kept = kept(problem, "..####..............");

    assertThat(kept).contains(RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS, RuleId.LOAD_LIMIT);
  }

  @Test
  void whatTheStartPlanBreaksIsCountedAndWhatThatMayBeTradedFor() {
    Problem problem = Sketch.owingNothing().plant("P1", "K1 ....................").problem();

    Set<RuleId> kept = kept(problem, "..#.................");

    assertThat(kept)
        .doesNotContain(RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS, RuleId.LOAD_LIMIT);
  }

  @Test
  void whatMovesDoNotLookAtIsCounted() {
    Problem problem =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.ORANGE, 4, 8))
            .plant("P1", "K1 ....................")
            .problem();
    LineDuty line = problem.getLine("K1");

    Set<RuleId> kept = kept(problem, "....................");

    assertThat(Faults.matter(line)).isFalse();
    assertThat(kept).contains(RuleId.MIN_STOP).doesNotContain(RuleId.NO_RELIGHT);
  }

  private static Set<RuleId> kept(Problem problem, String row) {
    LineDuty line = problem.getLine("K1");
    return KeptRules.of(problem, List.of(Pattern.of(line, Drawing.runs(row))));
  }
}
