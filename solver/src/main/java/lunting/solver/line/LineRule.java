package lunting.solver.line;

import lunting.data.policy.RuleId;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Sector;

/**
 * A rule that one line keeps or breaks by its own runs, whatever other lines do. It is counted
 * here, once, for the rule's stream, for the moves of the search and for whoever changes a line by
 * hand; the checker's recount in the rule's file shares nothing with it.
 *
 * <p>Shape: runs stand in time order, do not overlap, and those that touch differ in load. They are
 * an array, because the search asks hundreds of thousands of times a second: over several makes of
 * list a re-solve lost a tenth of its moves a second.
 *
 * <p>Unit: each constant tells what its amounts count: days, stops or line-days.
 */
public interface LineRule {
  /** The rule's id, as the rule book has it. */
  RuleId id();

  /** Whether any runs of the line could break the rule; where not, there is nothing to count. */
  boolean binds(LineDuty line, Sector sector);

  /**
   * What the rule finds on a line that it binds, on the days from one to another, both included.
   *
   * @param from first day number, at least 0
   * @param to last day number, inside the season
   */
  long amount(LineDuty line, Run[] runs, int from, int to);

  /** What the rule finds on a line that it binds, on all days of the season. */
  default long amount(LineDuty line, Run[] runs) {
    return amount(line, runs, 0, line.days().owed().days() - 1);
  }

  /** What the rule finds in the pattern that a line follows, the rule binding it. */
  default long amountIn(LinePattern planned) {
    return amount(planned.duty(), planned.getPattern().row());
  }
}
