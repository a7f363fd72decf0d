package lunting.solver;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.solver.explain.Causes;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** Turns what the search found into a plan with causes, clauses and provenance. */
final class PlanBuilder {
  private PlanBuilder() {}

  static Plan plan(
      Problem problem,
      RotationPlan found,
      Budget budget,
      long steps,
      Duration spent,
      OffsetDateTime started) {
    List<Reduction> reductions = new ArrayList<>();
    for (LinePattern line : found.getLines()) {
      for (Run run : line.getPattern().runs()) {
        Span span =
            new Span(problem.season().dateOf(run.from()), problem.season().dateOf(run.to()));
        reductions.addAll(
            Causes.of(
                problem, new Reduction(line.line().id(), span, run.loadPercent(), null, null)));
      }
    }
    String version = PlanBuilder.class.getPackage().getImplementationVersion();
    return new Plan(
        problem.policy().id(),
        problem.registry().id(),
        List.of(),
        null,
        reductions,
        List.of(),
        new Provenance(
            Map.of(),
            budget.seed(),
            version == null ? "development" : version,
            steps,
            spent.truncatedTo(ChronoUnit.MILLIS),
            started.truncatedTo(ChronoUnit.SECONDS)));
  }

  /** How many plants have not reached their ratio. */
  static int plantsShort(RotationPlan plan) {
    Map<PlantDuty, Long> given = new HashMap<>();
    for (LinePattern line : plan.getLines()) {
      PlantDuty plant = line.plant();
      if (plant.need() > 0) {
        int percent =
            !line.line().countable()
                ? 0
                : plant.wholeLines()
                    ? line.getPattern().heldCut()
                    : line.getPattern().reducedPercentDays();
        given.merge(plant, percent * line.line().line().capacityMilli(), Long::sum);
      }
    }
    int missing = 0;
    for (Map.Entry<PlantDuty, Long> entry : given.entrySet()) {
      missing += entry.getValue() - 100 * entry.getKey().need() < 0 ? 1 : 0;
    }
    return missing;
  }
}
