package lunting.web.store;

import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;

/** A plan version that somebody looks at: with its documents, its duties and its verdict. */
public record OpenPlan(
    PlanVersion version, PlanInputs inputs, Plan plan, Problem problem, Verdict verdict) {
  public String id() {
    return version.id();
  }

  /** The same under the name that it goes by now. */
  OpenPlan with(PlanVersion named) {
    return new OpenPlan(named, inputs, plan, problem, verdict);
  }
}
