package lunting.solver;

import lunting.data.policy.Policy;
import lunting.data.policy.Weights;

/**
 * What a solve is after, besides keeping every rule.
 *
 * @param improve whether a published plan that keeps everything may be changed for a nicer one;
 *     otherwise nobody is disturbed
 * @param weights what the search weighs soft amounts by; verdicts always go by the policy's own
 */
public record Aim(boolean improve, Weights weights) {
  /** What a policy asks for. */
  public static Aim of(Policy policy) {
    return new Aim(false, policy.weights());
  }
}
