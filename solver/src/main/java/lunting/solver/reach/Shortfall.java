package lunting.solver.reach;

import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a plan does not keep, or a measure that was lowered because notice allows no more.
 *
 * @param rule the rule of the duty
 * @param clause the policy's clause for it; null where it names none
 * @param subject as in the rule's breaches: a plant, a sector, a service or a line
 * @param name the subject by its name, then its id
 * @param text how much is missing, because of which lines, and from which day the duty holds
 */
public record Shortfall(
    RuleId rule, @Nullable String clause, String subject, Text name, Text text) {}
