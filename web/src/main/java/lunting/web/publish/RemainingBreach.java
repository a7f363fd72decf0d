package lunting.web.publish;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A hard rule that a plan does not keep for one subject, on however many days.
 *
 * @param subject id of a plant, a line or a service
 * @param amount in {@code unit}
 * @param text the first of its breaches; null where the rule does not say
 * @param plants ids of the plants it concerns
 */
public record RemainingBreach(
    RuleId rule,
    String subject,
    @Nullable String clause,
    BigDecimal amount,
    String unit,
    @Nullable Text text,
    List<String> plants) {
  /** Copies the list. */
  public RemainingBreach {
    plants = List.copyOf(plants);
  }
}
