package lunting.solver.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * The line rules that a search need not count: no line breaks them in its start plan, and its moves
 * let no line break them later.
 */
public final class KeptRules {
  private final Problem problem;
  private final Faults faults;
  private final List<Pattern> start;

  private KeptRules(Problem problem, List<Pattern> start) {
    this.problem = problem;
    this.start = start;
    faults = new Faults(problem);
  }

  /**
   * The rules kept from a start plan on.
   *
   * @param start a pattern for each line, in the order of the list
   */
  public static Set<RuleId> of(Problem problem, List<Pattern> start) {
    KeptRules rules = new KeptRules(problem, start);
    Set<RuleId> kept = EnumSet.noneOf(RuleId.class);
    for (LineRule rule : LineRules.ALL) {
      if (problem.lines().stream().allMatch(line -> rules.isKept(rule, line))) {
        kept.add(rule.id());
      }
    }
    return kept;
  }

  private boolean isKept(LineRule rule, LineDuty line) {
    Sector sector = problem.sectorOf(problem.plantOf(line));
    if (!rule.binds(line, sector)) {
      return true;
    }
    Run[] row = start.get(line.index()).row();
    // A line that breaks one rule may move on to break another instead, as long as it is no worse.
    boolean faultless = faults.count(line, row) == 0 && rule.amount(line, row) == 0;
    return faultless && (Faults.matter(line) || Limits.RULES.contains(rule));
  }
}
