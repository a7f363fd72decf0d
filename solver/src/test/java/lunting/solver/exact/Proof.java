package lunting.solver.exact;

import java.util.Map;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What the exact solver found out about a problem.
 *
 * @param medium the MEDIUM score of the plan; 0 where there is none
 * @param soft its SOFT score
 * @param bound no plan with this MEDIUM score has a better SOFT score
 * @param amounts what each SOFT rule counts in it, as the model has it
 * @param plan the plan; null where none was found
 */
public record Proof(
    Status status,
    long medium,
    long soft,
    long bound,
    Map<RuleId, Long> amounts,
    @Nullable Plan plan) {
  /** Copies the map. */
  public Proof {
    amounts = Map.copyOf(amounts);
  }

  /** How much of it is proved. */
  public enum Status {
    /** MEDIUM, and SOFT at that MEDIUM. */
    OPTIMAL,
    /** That no plan is legal. */
    INFEASIBLE,
    /** MEDIUM alone. */
    MEDIUM,
    /** Nothing. */
    UNKNOWN
  }
}
