package lunting.solver.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Reduction>> byLine = new HashMap<>();
    for (Reduction row : plan.reductions()) {
      byLine.computeIfAbsent(row.line(), id -> new ArrayList<>()).add(row);
    }
    List<Pattern> patterns = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      int[] loads = Runs.loads(problem.season(), byLine.getOrDefault(line.id(), List.of()));
      patterns.add(Pattern.of(line, Runs.ofLoads(loads)));
    }
    return patterns;
  }
}
