package lunting.web.run;

import java.util.Map;
import lunting.data.event.Event;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;

/** Signs a plan: writes into it the digests of its inputs and the ids of the events it knew. */
public final class Provenances {
  private Provenances() {}

  /**
   * The plan with the digests of its inputs, the ids of the events it was told of and, where it
   * changes a published plan, the day from which it does so and that plan's pins.
   */
  public static Plan sign(Plan plan, Problem problem, Map<String, String> inputs) {
    Provenance own = plan.provenance();
    Provenance signed =
        own == null
            ? new Provenance(inputs, null, null, null, null, null)
            : new Provenance(
                inputs, own.seed(), own.version(), own.steps(), own.spent(), own.started());
    Baseline baseline = problem.baseline();
    return new Plan(
        plan.policy(),
        plan.registry(),
        problem.events().events().stream().map(Event::id).toList(),
        baseline == null ? null : baseline.asOf(),
        plan.reductions(),
        baseline == null ? plan.pins() : baseline.plan().pins(),
        signed);
  }
}
