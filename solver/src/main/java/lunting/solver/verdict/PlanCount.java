package lunting.solver.verdict;

import java.util.HashSet;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** Counts a plan out: the same figures wherever a plan is shown, compared or listed. */
public final class PlanCount {
  private PlanCount() {}

  /** The figures of a plan whose verdict is known. */
  public static PlanFigures of(Problem problem, Plan plan, Verdict verdict) {
    LoadTable loads = LoadTable.of(problem, plan);
    int linesStopped = 0;
    int stopDays = 0;
    for (LineDuty line : problem.lines()) {
      linesStopped += loads.stops(line).isEmpty() ? 0 : 1;
      for (LoadTable.Stop stop : loads.stops(line)) {
        stopDays += stop.days();
      }
    }
    return new PlanFigures(
        verdict.feasible(),
        verdict.score(),
        problem.plants().size(),
        plantsReduced(problem, plan),
        (int) verdict.plants().stream().filter(Verdict.PlantResult::isShort).count(),
        problem.lines().size(),
        linesStopped,
        stopDays,
        restarts(loads, 0),
        verdict.amount(RuleId.RESERVE));
  }

  /**
   * The restarts on a season day or later: the days after stops that end before the season does.
   */
  public static int restarts(LoadTable loads, int fromDay) {
    Problem problem = loads.problem();
    int restarts = 0;
    for (LineDuty line : problem.lines()) {
      for (LoadTable.Stop stop : loads.stops(line)) {
        int restart = stop.last() + 1;
        restarts += restart < problem.days() && restart >= fromDay ? 1 : 0;
      }
    }
    return restarts;
  }

  private static int plantsReduced(Problem problem, Plan plan) {
    Set<Integer> plants = new HashSet<>();
    for (Reduction reduction : plan.reductions()) {
      LineDuty line = problem.lineById().get(reduction.line());
      if (line != null && reduction.span().overlaps(problem.season().span())) {
        plants.add(line.plantIndex());
      }
    }
    return plants.size();
  }
}
