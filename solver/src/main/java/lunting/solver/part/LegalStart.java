package lunting.solver.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.conflict.Conflicts;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waivers;
import lunting.solver.verdict.Checker;

/**
 * Makes a season's start plan legal where the greedy way did not: groups of plants that share a
 * livelihood service are settled exactly, whatever that costs; the search makes it cheaper.
 */
final class LegalStart {
  /** About a second, for all groups together: a start must not take the time of the search. */
  private static final long MOST_WORK = 20_000_000;

  private LegalStart() {}

  /**
   * The patterns of all lines, in the order of the list.
   *
   * @param late whether no time is left; the groups that are settled by then are legal
   */
  static List<Pattern> of(RotationPlan start, BooleanSupplier late) {
    Problem problem = start.problem();
    List<Pattern> patterns = new ArrayList<>(start.linePatterns());
    Plan plan = Plan.of(Rows.of(start));
    long left = MOST_WORK;
    Verdict verdict = Checker.inFull(problem, plan, Checker.check(problem, plan));
    for (Group group : Conflicts.broken(problem, verdict)) {
      if (left == 0 || late.getAsBoolean()) {
        break;
      }
      GroupSearch.Result result = GroupSearch.settle(group, Waivers.NONE, left);
      left = Math.max(0, left - result.work());
      if (result.answer() == GroupSearch.Answer.LEGAL) {
        for (int i = 0; i < group.lines().size(); i++) {
          LineDuty line = group.lines().get(i);
          patterns.set(line.index(), pattern(line, result.courses().get(i).cuts));
        }
      }
    }
    return patterns;
  }

  private static Pattern pattern(LineDuty line, int[] cuts) {
    int[] loads = new int[cuts.length];
    for (int day = 0; day < loads.length; day++) {
      loads[day] = 100 - cuts[day];
    }
    return Pattern.of(line, Runs.ofLoads(loads));
  }
}
