package lunting.solver.rule;

import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict.Severity;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book says of a rule besides its formula.
 *
 * @param clause the rule book's own clause; null where it names none
 * @param unit the unit of its amounts
 * @param unitCost what a unit costs; 0 for a SOFT rule, whose weight the policy sets
 * @param occasion when the rule can be broken at all
 */
public record RuleHead(
    RuleId id,
    Severity level,
    @Nullable String clause,
    String unit,
    int unitCost,
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
  RuleHead on(Occasion only) {
    return new RuleHead(id, level, clause, unit, unitCost, only);
  }

  /** A HARD rule counted in days, stops or line-days, each of which costs 1,000. */
  static RuleHead hard(RuleId id, @Nullable String clause, String unit) {
    return new RuleHead(id, Severity.HARD, clause, unit, 1_000, Occasion.ALWAYS);
  }

  /** A HARD rule counted in thousandths, each of which costs 1. */
  static RuleHead hardInThousandths(RuleId id, String clause, String unit) {
    return new RuleHead(id, Severity.HARD, clause, unit, 1, Occasion.ALWAYS);
  }

  /** The MEDIUM rule: each milli-line-day costs 1. */
  static RuleHead medium(RuleId id, String clause) {
    return new RuleHead(id, Severity.MEDIUM, clause, MILLI_LINE_DAYS, 1, Occasion.ALWAYS);
  }

  /** A SOFT rule, which costs what the policy says. */
  static RuleHead soft(RuleId id, String unit) {
    return new RuleHead(id, Severity.SOFT, null, unit, 0, Occasion.ALWAYS);
  }

  /** How the rule is named in policies, in verdicts and among the solver's constraints. */
  String key() {
    return id.key();
  }

  /** What a unit of its amounts costs under these weights. */
  public int weight(Weights weights) {
    return level == Severity.SOFT ? weights.of(id) : unitCost;
  }

  /** The first clause of the policy that names the rule, else the rule book's own. */
  public @Nullable String clause(Policy policy) {
    for (Clause candidate : policy.clauses()) {
      if (candidate.names(id)) {
        return candidate.id();
      }
    }
    return clause;
  }
}
