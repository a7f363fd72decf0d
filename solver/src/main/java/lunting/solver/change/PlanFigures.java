package lunting.solver.change;

import java.util.HashSet;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.report.PlanChanges.Figures;
import lunting.data.report.Verdict;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/** Counts a plan out, the same way for both that are compared. */
final class PlanFigures {
  private PlanFigures() {}

  static Figures of(Problem problem, Plan plan, LoadTable loads) {
    Verdict verdict = Checker.check(problem, plan);
    Set<Integer> plants = new HashSet<>();
    for (Reduction reduction : plan.reductions()) {
      LineDuty line = problem.lineById().get(reduction.line());
      if (line != null && reduction.span().overlaps(problem.season().span())) {
        plants.add(line.plantIndex());
      }
    }
    int linesStopped = 0;
    int stopDays = 0;
    int restarts = 0;
    for (LineDuty line : problem.lines()) {
      linesStopped += loads.stops(line).isEmpty() ? 0 : 1;
      for (LoadTable.Stop stop : loads.stops(line)) {
        stopDays += stop.days();
        restarts += stop.last() < problem.days() - 1 ? 1 : 0;
      }
    }
    int plantsShort = 0;
    for (Verdict.PlantResult plant : verdict.plants()) {
      plantsShort += plant.reduced().compareTo(plant.required()) < 0 ? 1 : 0;
    }
    return new Figures(
        verdict.feasible(),
        verdict.score(),
        plants.size(),
        plantsShort,
        linesStopped,
        stopDays,
        restarts,
        reserveShortfall(verdict));
  }

  private static long reserveShortfall(Verdict verdict) {
    return verdict.rules().stream()
        .filter(rule -> rule.rule() == RuleId.RESERVE)
        .mapToLong(Verdict.RuleResult::amount)
        .sum();
  }
}
