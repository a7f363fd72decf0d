package lunting.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** A plan kept while the search goes on with the other. */
final class RotationPlanTest {
  @Test
  void whatTheSearchChangesLaterLeavesTheKeptPlanAlone() {
    Problem problem = Sketch.owingNothing().plant("P1", "K1 ....................").problem();
    RotationPlan plan = new RotationPlan(problem, Map.of(), new SearchLog(() -> {}));
    LinePattern line = plan.getLines().getFirst();
    Pattern stop = Pattern.of(line.duty(), List.of(Run.stop(2, 9)));
    line.startFrom(stop);

    RotationPlan kept = new RotationPlan.Cloner().cloneSolution(plan);
    line.setPattern(Pattern.of(line.duty(), List.of()));

    LinePattern keptLine = kept.getLines().getFirst();
    assertThat(keptLine.getPattern()).isSameAs(stop);
    assertThat(keptLine.getHome()).isSameAs(stop);
    assertThat(keptLine.duty()).isSameAs(line.duty());
    assertThat(kept).usingRecursiveComparison().ignoringFields("lines").isEqualTo(plan);
  }
}
