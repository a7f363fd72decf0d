package lunting.solver;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.why.Causes;

/** Turns what the search found into a plan with causes, clauses and provenance. */
record PlanBuilder(
    Problem problem, Budget budget, OffsetDateTime started, long steps, Duration spent) {
  /** What the search found. */
  Plan plan(RotationPlan found) {
    List<Reduction> reductions = new ArrayList<>();
    for (LinePattern line : found.getLines()) {
      LineBaseline before = line.duty().baseline();
      if (before != null && isUnchanged(before, line)) {
        reductions.addAll(before.rows());
      } else {
        reductions.addAll(rows(line));
      }
    }
    return plan(reductions);
  }

  /** The published plan as it is, for the lines and days that the input still has. */
  Plan published() {
    List<Reduction> reductions = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      LineBaseline before = line.baseline();
      if (before != null) {
        reductions.addAll(before.rows());
      }
    }
    return plan(reductions);
  }

  private static boolean isUnchanged(LineBaseline before, LinePattern line) {
    for (int day = 0; day < line.seasonDays(); day++) {
      if (line.getPattern().cut(day) != before.cut(day)) {
        return false;
      }
    }
    return true;
  }

  private List<Reduction> rows(LinePattern line) {
    List<Reduction> rows = new ArrayList<>();
    for (Run run : line.getPattern().runs()) {
      Span span = new Span(problem.season().dateOf(run.from()), problem.season().dateOf(run.to()));
      rows.addAll(
          Causes.of(problem, new Reduction(line.duty().id(), span, run.loadPercent(), null, null)));
    }
    return rows;
  }

  private Plan plan(List<Reduction> reductions) {
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

  /** How many plants have not reached their ratio. */
  static int plantsShort(RotationPlan plan) {
    Map<PlantDuty, Long> given = new HashMap<>();
    for (LinePattern line : plan.getLines()) {
      PlantDuty plant = line.plant();
      if (plant.need() > 0) {
        int percent =
            !line.duty().countable()
                ? 0
                : plant.wholeLines()
                    ? line.getPattern().heldCut()
                    : line.getPattern().reducedPercentDays();
        given.merge(plant, percent * line.duty().line().capacityMilli(), Long::sum);
      }
    }
    int missing = 0;
    for (Map.Entry<PlantDuty, Long> entry : given.entrySet()) {
      missing += entry.getValue() - 100 * entry.getKey().need() < 0 ? 1 : 0;
    }
    return missing;
  }
}
