package lunting.solver;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import lunting.solver.problem.Problem;
import lunting.solver.why.Causes;

/** Turns what the search found into a plan with causes, clauses and provenance. */
record PlanBuilder(
    Problem problem, Budget budget, OffsetDateTime started, long steps, Duration spent) {
  /** The reductions of what a search found, line by line, as they were published where unchanged. */
  static List<Reduction> reductions(RotationPlan found) {
    List<Reduction> reductions = new ArrayList<>();
    for (LinePattern line : found.getLines()) {
      LineBaseline before = line.duty().baseline();
      if (before != null && isUnchanged(before, line)) {
        reductions.addAll(before.rows());
      } else {
        reductions.addAll(rows(found.problem(), line));
      }
    }
    return reductions;
  }

  /** The published plan as it is, for the lines and days that the input still has. */
  static List<Reduction> published(Problem problem) {
    List<Reduction> reductions = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      LineBaseline before = line.baseline();
      if (before != null) {
        reductions.addAll(before.rows());
      }
    }
    return reductions;
  }

  private static boolean isUnchanged(LineBaseline before, LinePattern line) {
    for (int day = 0; day < line.seasonDays(); day++) {
      if (line.getPattern().cut(day) != before.cut(day)) {
        return false;
      }
    }
    return true;
  }

  private static List<Reduction> rows(Problem problem, LinePattern line) {
    List<Reduction> rows = new ArrayList<>();
    for (Run run : line.getPattern().runs()) {
      Span span = new Span(problem.season().dateOf(run.from()), problem.season().dateOf(run.to()));
      rows.addAll(
          Causes.of(problem, new Reduction(line.duty().id(), span, run.loadPercent(), null, null)));
    }
    return rows;
  }

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
