package lunting.solver.exact;

import com.google.ortools.sat.LinearArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** Reads a plan off a solution of the model. */
record ModelPlan(Problem problem, Choices choices) {
  /**
   * The plan of a solution.
   *
   * @param values what the solution gives an expression
   */
  Plan of(ToLongFunction<LinearArgument> values) {
    List<Reduction> reductions = new ArrayList<>();
    Season season = problem.season();
    for (LineDuty line : problem.lines()) {
      int from = 0;
      for (int day = 0; day < problem.days(); day++) {
        long cut = cut(values, line, day);
        if (day + 1 == problem.days() || cut(values, line, day + 1) != cut) {
          if (cut > 0) {
            Span span = new Span(season.dateOf(from), season.dateOf(day));
            reductions.add(new Reduction(line.id(), span, Math.toIntExact(100 - cut), null, null));
          }
          from = day + 1;
        }
      }
    }
    return Plan.of(reductions);
  }

  private long cut(ToLongFunction<LinearArgument> values, LineDuty line, int day) {
    return values.applyAsLong(choices.days(line).cut(day).expression());
  }
}
