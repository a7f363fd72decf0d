package lunting.solver.part;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.why.Causes;

/** Writes down what a search has found, as a plan's reductions with causes and clauses. */
final class Rows {
  private Rows() {}

  /**
   * The reductions of what a search found, line by line, as they were published where unchanged.
   */
  static List<Reduction> of(RotationPlan found) {
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
}
