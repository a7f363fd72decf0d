package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Service;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** A line whose least load is 100 % gives nothing: the search leaves it alone, and lives. */
final class FullLoadLineTest {
  @Test
  void rotationIsLeftToTheOthers() {
    Problem problem =
        Sketch.rotating(4_000)
            .line("K2", least100(false))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                K3 ....................
                """)
            .problem();

    Plan plan = solve(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(Reduction::line).containsOnly("K1", "K3");
  }

  @Test
  void wholeLinesAreTheOthers() {
    Problem problem =
        Sketch.wholeLines(2_000)
            .line("K2", least100(false))
            .plant(
                "P1",
                """
                K1 ....................
                K2 ....................
                K3 ....................
                """)
            .problem();

    Plan plan = solve(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(Reduction::line).doesNotContain("K2");
  }

  @Test
  void aPlantOfNothingElseOwesNothing() {
    Problem problem =
        Sketch.rotating(4_000)
            .line("K1", least100(false))
            .plant("P1", "K1 ....................")
            .problem();

    Plan plan = solve(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).isEmpty();
  }

  @Test
  void aSupplierThatCanStopMayStillStop() {
    Problem problem =
        Sketch.rotating(4_000)
            .service("heat", 0, 5, 1_000, new Service.Supplier("K1", 1_000))
            .line("K1", least100(true))
            .plant("P1", "K1 ....................")
            .problem();

    Plan plan = solve(problem);

    assertThat(Checker.check(problem, plan).feasible()).isTrue();
    assertThat(plan.reductions()).extracting(Reduction::loadPercent).containsOnly(0);
  }

  private static Plan solve(Problem problem) {
    return new Planner(problem, Budget.ofSteps(2_000, 1), Progress.SILENT).solve();
  }

  private static UnaryOperator<Line> least100(boolean canStop) {
    var overrides = new KilnOverrides(null, null, null, null, null, null, canStop, 100, null, null);
    return line ->
        new Line(
            line.id(),
            null,
            line.kiln(),
            line.capacityMilli(),
            line.unit(),
            false,
            null,
            overrides,
            null,
            null,
            null,
            null);
  }
}
