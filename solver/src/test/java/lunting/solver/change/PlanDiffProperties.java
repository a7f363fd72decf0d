package lunting.solver.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lunting.data.plan.Plan;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a diff leaves out is provably unchanged, and what it lists is all there is. */
final class PlanDiffProperties {
  @Property(tries = 500)
  void aPlantIsUnchangedExactlyIfItsLoadsAreEqual(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);
    Plan before = plan(problem, seed);
    Plan after = partly(problem, before, seed);

    PlanChanges changes = PlanDiff.of(problem, before, after, null);

    LoadTable oldLoads = LoadTable.of(problem, before);
    LoadTable newLoads = LoadTable.of(problem, after);
    for (PlantDuty plant : problem.plants()) {
      assertThat(changes.unchanged().contains(plant.id()))
          .isEqualTo(isSame(problem, plant, oldLoads, newLoads));
    }
    assertThat(changes.plants().size() + changes.unchanged().size())
        .isEqualTo(problem.plants().size());
    assertThat(changes.disturbed().plants()).isEqualTo(changes.plants().size());
    assertThat(changes.disturbed().lines())
        .isEqualTo(changes.plants().stream().mapToInt(plant -> plant.lines().size()).sum());
  }

  @Property(tries = 500)
  void theOldPlanWithTheListedChangesIsTheNewPlan(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);
    Plan before = plan(problem, seed);
    Plan after = partly(problem, before, seed);

    PlanChanges changes = PlanDiff.of(problem, before, after, null);

    int[][] loads = loads(problem, before);
    changes.plants().forEach(plant -> apply(problem, plant, loads));
    assertThat(loads).isDeepEqualTo(loads(problem, after));
  }

  @Property(tries = 200)
  void aPlanDoesNotDifferFromItself(@ForAll long seed) {
    Problem problem = RandomTown.problem(seed);
    Plan plan = plan(problem, seed);

    PlanChanges changes = PlanDiff.of(problem, plan, plan, problem.policy().season().span().from());

    assertThat(changes.plants()).isEmpty();
    assertThat(changes.disturbed().lineDays()).isZero();
    assertThat(changes.before()).isEqualTo(changes.after());
  }

  private static Plan plan(Problem problem, long seed) {
    return Recount.plan(problem, RandomTown.plan(problem, new Random(seed)));
  }

  /** The plan with about half of its lines taken from another one. */
  private static Plan partly(Problem problem, Plan plan, long seed) {
    Plan other = plan(problem, seed + 1);
    return Plan.of(
        problem.lines().stream()
            .flatMap(line ->
                (Long.hashCode(seed ^ line.index() * 0x9E3779B97F4A7C15L) % 2 == 0 ? plan : other)
                    .reductions().stream().filter(reduction -> reduction.line().equals(line.id())))
            .toList());
  }

  private static boolean isSame(
      Problem problem, PlantDuty plant, LoadTable oldLoads, LoadTable newLoads) {
    for (LineDuty line : plant.lines()) {
      for (int day = 0; day < problem.days(); day++) {
        if (oldLoads.load(line, day) != newLoads.load(line, day)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[][] loads(Problem problem, Plan plan) {
    LoadTable table = LoadTable.of(problem, plan);
    int[][] loads = new int[problem.lines().size()][problem.days()];
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < problem.days(); day++) {
        loads[line.index()][day] = table.load(line, day);
      }
    }
    return loads;
  }

  private static void apply(Problem problem, PlantChange plant, int[][] loads) {
    for (LineChange line : plant.lines()) {
      int[] ofLine = loads[problem.getLine(line.line()).index()];
      for (Change change : line.changes()) {
        int from = problem.season().dayOf(change.span().from());
        for (int day = from; day < from + change.span().days(); day++) {
          assertThat(ofLine[day]).isEqualTo(change.loadBefore());
          ofLine[day] = change.loadAfter();
        }
      }
    }
  }
}
