package lunting.solver.why;

import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.rule.Rules;
import org.jspecify.annotations.Nullable;

/** Finds the clause that stands behind several rules in a policy. */
final class Clauses {
  private Clauses() {}

  /**
   * The clause that counts a line by its load (clause 3.3d): the one that speaks of load limits and
   * of livelihood, else that of load limits.
   */
  static @Nullable String ofLoads(Policy policy) {
    for (Clause clause : policy.clauses()) {
      if (clause.names(RuleId.LOAD_LIMIT) && clause.names(RuleId.LIVELIHOOD)) {
        return clause.id();
      }
    }
    return Rules.clause(policy, RuleId.LOAD_LIMIT);
  }

  /**
   * The clause of a plant's measures on warning days: its industry's own where the industry takes
   * measures, else that of the rule.
   */
  static @Nullable String ofMeasures(Policy policy, PlantDuty plant) {
    String own = plant.industry().clause();
    return own != null && plant.industry().warning() instanceof WarningDuty.Measures
        ? own
        : Rules.clause(policy, RuleId.WARNING_MEASURES);
  }
}
