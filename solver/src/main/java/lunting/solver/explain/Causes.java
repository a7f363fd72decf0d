package lunting.solver.explain;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Names what asks for a reduction: the calendar on its days, the season's ratio on all others. */
public final class Causes {
  private Causes() {}

  /**
   * The same days and load, each part with its cause and clause: a reduction that lies partly on
   * CALENDAR days is split. Days outside the season are left out.
   */
  public static List<Reduction> of(Problem problem, Reduction reduction) {
    LineDuty line = problem.getLine(reduction.line());
    Span inside = reduction.span().clip(problem.season().span());
    if (inside == null) {
      return List.of();
    }
    List<Reduction> parts = new ArrayList<>();
    int last = problem.season().dayOf(inside.to());
    int from = problem.season().dayOf(inside.from());
    for (int day = from; day <= last; day++) {
      boolean ordered = line.days().calendar().contains(day);
      if (day == last || line.days().calendar().contains(day + 1) != ordered) {
        parts.add(part(problem, line, reduction.loadPercent(), from, day, ordered));
        from = day + 1;
      }
    }
    return parts;
  }

  private static Reduction part(
      Problem problem, LineDuty line, int load, int from, int to, boolean calendar) {
    return new Reduction(
        line.id(),
        new Span(problem.season().dateOf(from), problem.season().dateOf(to)),
        load,
        calendar ? Reduction.Cause.CALENDAR : Reduction.Cause.SEASON,
        calendar ? Clauses.of(problem.policy(), "calendar") : seasonClause(problem, line, load));
  }

  private static @Nullable String seasonClause(Problem problem, LineDuty line, int load) {
    PlantDuty plant = problem.plantOf(line);
    if (plant.ratio() == 0) {
      return plant.industry().clause();
    }
    if (plant.continuousDays() > 0 && line.countable()) {
      return Clauses.of(problem.policy(), "continuous-stop");
    }
    return load > 0
        ? Clauses.ofLoads(problem.policy())
        : Clauses.of(problem.policy(), "season-ratio");
  }
}
