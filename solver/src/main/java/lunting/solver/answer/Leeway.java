package lunting.solver.answer;

import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.Aim;

/**
 * How much a solve may change of the plan at hand to make it better: the same rules with other
 * weights for changed days and disturbed plants.
 */
public enum Leeway {
  /** As few plants as possible. */
  FEWEST,

  /** Fewer than the policy's own weights would. */
  FEW,

  /** As many as the policy's own weights say. */
  BALANCED,

  /** More than the policy's own weights would. */
  MANY,

  /** As many as make it better, however many these are. */
  BEST;

  private static final int FEWEST_TIMES = 20;
  private static final int FEW_TIMES = 4;
  private static final int MANY_PART = 4;

  /** What a solve with this leeway is after: it changes what keeps every rule, too. */
  public Aim aim(Policy policy) {
    return new Aim(true, weights(policy.weights()));
  }

  /** The weights that it searches by. */
  Weights weights(Weights own) {
    return Weights.by(rule ->
        rule == RuleId.CHANGED_DAYS || rule == RuleId.DISTURBED_PLANTS
            ? weight(own.of(rule), rule)
            : own.of(rule));
  }

  private int weight(int own, RuleId rule) {
    return switch (this) {
      case FEWEST -> AnswerKind.more(own, rule, FEWEST_TIMES);
      case FEW -> AnswerKind.more(own, rule, FEW_TIMES);
      case BALANCED -> own;
      case MANY -> own / MANY_PART;
      case BEST -> 0;
    };
  }
}
