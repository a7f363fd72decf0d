package lunting.data.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How much a unit of each SOFT rule costs.
 *
 * <p>Shape: one weight a SOFT rule, at least 0, in the order of the rule book.
 *
 * <p>Fails: {@link IllegalArgumentException} where a SOFT rule lacks its weight, another rule has
 * one, or one is negative.
 */
public record Weights(Map<RuleId, Integer> byRule, @Nullable Text source) {
  /** The weights of a policy that names none. */
  public static final Weights DEFAULTS = by(RuleId::usualWeight);

  /** Checks and copies the map. */
  public Weights {
    Map<RuleId, Integer> inOrder = new EnumMap<>(RuleId.class);
    inOrder.putAll(byRule);
    if (!inOrder.keySet().equals(Set.copyOf(RuleId.soft()))) {
      throw new IllegalArgumentException(
          "The weights (%s) must be one for each SOFT rule.".formatted(inOrder));
    }
    if (inOrder.values().stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException(
          "The weights (%s) must not be negative.".formatted(inOrder));
    }
    byRule = Collections.unmodifiableMap(inOrder);
  }

  /** The weights that a function gives the SOFT rules, without a source. */
  public static Weights by(ToIntFunction<RuleId> weight) {
    Map<RuleId, Integer> byRule = new EnumMap<>(RuleId.class);
    RuleId.soft().forEach(rule -> byRule.put(rule, weight.applyAsInt(rule)));
    return new Weights(byRule, null);
  }

  /** The same weight for every SOFT rule. */
  public static Weights each(int weight) {
    return by(rule -> weight);
  }

  /**
   * What a unit of a SOFT rule costs.
   *
   * <p>Fails: {@link NullPointerException} where the rule is not SOFT.
   */
  public int of(RuleId rule) {
    return Objects.requireNonNull(byRule.get(rule), rule.key());
  }

  /** The same with another weight for one SOFT rule. */
  public Weights with(RuleId rule, int weight) {
    return by(each -> each == rule ? weight : of(each)).withSource(source);
  }

  /** The same with another place that they come from. */
  public Weights withSource(@Nullable Text other) {
    return new Weights(byRule, other);
  }
}
