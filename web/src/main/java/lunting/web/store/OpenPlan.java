package lunting.web.store;

import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * A plan version that somebody looks at: with its duties and its verdict, which follow from what is
 * kept of it.
 */
public record OpenPlan(PlanVersion version, Problem problem, Verdict verdict) {
  static OpenPlan of(PlanVersion version) {
    Problem problem = version.inputs().problem();
    return new OpenPlan(version, problem, Checker.check(problem, version.plan()));
  }

  public String id() {
    return version.id();
  }

  public Plan plan() {
    return version.plan();
  }
}
