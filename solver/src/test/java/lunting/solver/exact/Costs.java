package lunting.solver.exact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;

/** What the SOFT rules count, each in its own unit. */
final class Costs {
  private final Map<RuleId, Sum> amounts = new EnumMap<>(RuleId.class);
  private final Weights weights;

  Costs(Weights weights) {
    this.weights = weights;
    RuleId.soft().forEach(rule -> amounts.put(rule, new Sum()));
  }

  /** What a rule counts so far; more may be added. */
  Sum of(RuleId rule) {
    return Objects.requireNonNull(amounts.get(rule));
  }

  /** Whether the policy asks what a rule counts. */
  boolean weighs(RuleId rule) {
    return weights.of(rule) > 0;
  }

  /** All of it by the policy's weights. */
  Sum total() {
    Sum total = new Sum();
    amounts.forEach((rule, amount) -> total.plus(weights.of(rule), amount));
    return total;
  }
}
