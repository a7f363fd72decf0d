package lunting.web.store;

import lunting.data.event.Events;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a plan was made from.
 *
 * @param published the plan that it changes; null where its season was planned afresh
 */
public record PlanInputs(
    Policy policy, Registry registry, Events events, @Nullable Baseline published) {
  /** What these ask, every duty worked out: seconds of work for a large list. */
  public Problem problem() {
    return Problem.of(policy, registry, events, published);
  }
}
