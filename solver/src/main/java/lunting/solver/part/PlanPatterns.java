package lunting.solver.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** Reads a plan that was found before into patterns, so that a search goes on from it. */
final class PlanPatterns {
  private PlanPatterns() {}

  /** The patterns of all lines, in the order of the list; what the list lacks is left out. */
  static List<Pattern> of(Problem problem, Plan plan) {
    Map<String, int[]> loads = new HashMap<>();
    for (LineDuty line : problem.lines()) {
      int[] days = new int[problem.days()];
      Arrays.fill(days, 100);
      loads.put(line.id(), days);
    }
    Season season = problem.season();
    for (Reduction row : plan.reductions()) {
      int[] days = loads.get(row.line());
      Span inside = row.span().clip(season.span());
      if (days != null && inside != null) {
        int after = season.dayOf(inside.to()) + 1;
        Arrays.fill(days, season.dayOf(inside.from()), after, row.loadPercent());
      }
    }
    List<Pattern> patterns = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      patterns.add(Pattern.of(line, Runs.ofLoads(loads.get(line.id()))));
    }
    return patterns;
  }
}
