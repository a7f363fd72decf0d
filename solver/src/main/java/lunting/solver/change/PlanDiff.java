package lunting.solver.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.GoneLine;
import lunting.data.report.PlanChanges.LineChange;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import org.jspecify.annotations.Nullable;

/**
 * Compares two plans for a problem, plant by plant and line by line.
 *
 * <p>What counts is the load of each line on each season day: a plant is among the unchanged
 * exactly if all of these are equal, however the plans write them. Lines of the old plan that the
 * list does not have are told beside them.
 */
public final class PlanDiff {
  private PlanDiff() {}

  /**
   * What changes from one plan to another.
   *
   * @param problem whose events explain the changes, and under which both plans are judged
   * @param asOf the day that notice is counted from; null: none is counted
   */
  public static PlanChanges of(Problem problem, Plan before, Plan after, @Nullable LocalDate asOf) {
    LoadTable oldLoads = LoadTable.of(problem, before);
    LoadTable newLoads = LoadTable.of(problem, after);
    LineDiff lineDiff = new LineDiff(problem, before, after, oldLoads, newLoads, asOf);
    List<PlanChanges.PlantChange> changed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      List<LineChange> lines = new ArrayList<>();
      for (LineDuty line : plant.lines()) {
        LineChange change = lineDiff.find(line);
        if (change != null) {
          lines.add(change);
        }
      }
      if (lines.isEmpty()) {
        unchanged.add(plant.id());
      } else {
        changed.add(plantChange(plant, lines, asOf));
      }
    }
    return new PlanChanges(
        asOf,
        PlanCount.of(problem, before, Checker.check(problem, before)),
        PlanCount.of(problem, after, Checker.check(problem, after)),
        ChangeCount.of(problem, oldLoads, newLoads),
        changed,
        unchanged,
        gone(problem, before));
  }

  private static List<GoneLine> gone(Problem problem, Plan before) {
    List<GoneLine> gone = new ArrayList<>();
    before
        .byLine()
        .forEach((line, reductions) -> {
          if (!problem.lineById().containsKey(line)) {
            gone.add(new GoneLine(line, null, reductions));
          }
        });
    return gone;
  }

  private static PlanChanges.PlantChange plantChange(
      PlantDuty plant, List<LineChange> lines, @Nullable LocalDate asOf) {
    LocalDate first = lines.getFirst().firstDay();
    for (LineChange line : lines) {
      first = line.firstDay().isBefore(first) ? line.firstDay() : first;
    }
    return new PlanChanges.PlantChange(plant.id(), first, LineDiff.notice(asOf, first), lines);
  }
}
