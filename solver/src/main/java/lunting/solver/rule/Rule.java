package lunting.solver.rule;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * One rule, told twice: as the stream that the search scores by, and as a plain recount of a plan.
 * The two share the duties of the problem and nothing else.
 */
public interface Rule {
  /** Id, level, clause, unit and weight. */
  RuleHead head();

  /**
   * Whether the rule can count anything of a line, alone or beside others, whatever its loads are.
   * Where it can of no line of a problem, the search does without its stream.
   */
  default boolean binds(PlantDuty plant, LineDuty line) {
    return true;
  }

  /** The stream; its matches weigh HARD amounts, or MEDIUM and SOFT ones in their exact scale. */
  Constraint stream(ConstraintFactory factory);

  /**
   * Counts every breach of the rule by the lines, plants, sectors, towns and services that the
   * table is about. What one of them breaks depends on the loads of its own lines alone.
   */
  void recount(LoadTable plan, Tally tally);

  /**
   * The most that the rule can count on any plan, whatever happens and whatever plan is published.
   *
   * <p>Unit: the rule's own.
   *
   * @param problem a policy and a list; its events and its published plan do not matter
   */
  BigInteger most(Problem problem);
}
