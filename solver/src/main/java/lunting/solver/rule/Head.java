package lunting.solver.rule;

import java.util.function.ToIntFunction;
import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict.Severity;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book says of a rule besides its formula.
 *
 * @param id the rule's name in policies and verdicts
 * @param clause the rule book's own clause; null where it names none
 * @param unit the unit of its amounts
 * @param weight what a unit costs under a policy's weights
 * @param occasion when the rule can be broken at all
 */
public record Head(
    String id,
    Severity level,
    @Nullable String clause,
    String unit,
    ToIntFunction<Weights> weight,
    Occasion occasion) {
  /** The unit of amounts that are sizes times days: 1,000 is an average line for a day. */
  static final String MILLI_LINE_DAYS = "milli-line-days";

  /** When a rule can be broken at all. */
  enum Occasion {
    /** In any plan. */
    ALWAYS,
    /** Only where something has happened. */
    EVENTS,
    /** Only where a plan is published already. */
    BASELINE;

    boolean isGiven(Problem problem) {
      return switch (this) {
        case ALWAYS -> true;
        case EVENTS -> !problem.events().events().isEmpty();
        case BASELINE -> problem.baseline() != null;
      };
    }
  }

  /** The same rule, which can be broken on this occasion only. */
  Head on(Occasion only) {
    return new Head(id, level, clause, unit, weight, only);
  }

  /** A HARD rule counted in days, stops or line-days, each of which costs 1,000. */
  static Head hard(String id, @Nullable String clause, String unit) {
    return new Head(id, Severity.HARD, clause, unit, weights -> 1_000, Occasion.ALWAYS);
  }

  /** A HARD rule counted in thousandths, each of which costs 1. */
  static Head hardInThousandths(String id, String clause, String unit) {
    return new Head(id, Severity.HARD, clause, unit, weights -> 1, Occasion.ALWAYS);
  }

  /** A SOFT rule with a weight of the policy. */
  static Head soft(String id, String unit, ToIntFunction<Weights> weight) {
    return new Head(id, Severity.SOFT, null, unit, weight, Occasion.ALWAYS);
  }

  /** The first clause of the policy that names the rule, else the rule book's own. */
  public @Nullable String clause(Policy policy) {
    for (Clause candidate : policy.clauses()) {
      if (candidate.rules().contains(id)) {
        return candidate.id();
      }
    }
    return clause;
  }
}
