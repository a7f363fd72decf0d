package lunting.web.notice;

import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An exception: a hard breach that remains in a published plan, accepted by name.
 *
 * @param subject id of what breaches the rule
 * @param clause the rule's clause; null where it has none
 * @param text how it breaches the rule; null where the rule does not say
 * @param reason why it is accepted
 * @param by who accepted it
 */
public record AcceptedBreach(
    RuleId rule,
    String subject,
    @Nullable String clause,
    @Nullable Text text,
    String reason,
    String by) {}
