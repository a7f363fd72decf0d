package lunting.solver;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.event.Event;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;

/** Makes a plan with its provenance of what was found. */
record PlanBuilder(
    Problem problem, Budget budget, OffsetDateTime started, long steps, Duration spent) {
  /** The plan of these reductions, which come in the order of the list, line by line. */
  Plan plan(List<Reduction> reductions) {
    Baseline baseline = problem.baseline();
    String version = PlanBuilder.class.getPackage().getImplementationVersion();
    return new Plan(
        problem.policy().id(),
        problem.registry().id(),
        problem.events().events().stream().map(Event::id).toList(),
        baseline == null ? null : baseline.asOf(),
        reductions,
        baseline == null ? List.of() : baseline.plan().pins(),
        new Provenance(
            Map.of(),
            budget.seed(),
            version == null ? "development" : version,
            steps,
            spent.truncatedTo(ChronoUnit.MILLIS),
            started.truncatedTo(ChronoUnit.SECONDS)));
  }
}
