package lunting.solver.conflict;

import java.util.Comparator;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One duty that could give, and how far.
 *
 * @param rule the rule that counts it; null for a planner's pin
 * @param subject id of the plant, line or service
 * @param name the subject by its name, then its id
 * @param authority who can agree to it
 * @param least whether it is proved that less would not do, in steps of a thousandth where the duty
 *     is an amount; false: this much was found to do
 * @param share how much of the duty is given up, in thousandths
 * @param text what changes, with days and figures, and what it costs
 */
public record WayOut(
    @Nullable RuleId rule,
    String subject,
    Text name,
    Authority authority,
    boolean least,
    long share,
    Text text) {
  /** By who has to agree, then by how much of the duty is given up. */
  static final Comparator<WayOut> EASIEST_FIRST =
      Comparator.comparing(WayOut::authority).thenComparingLong(WayOut::share);
}
