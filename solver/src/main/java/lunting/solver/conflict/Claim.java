package lunting.solver.conflict;

import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One duty of a conflict, in words.
 *
 * @param rule the rule that counts it; null for a planner's pin
 * @param clause the clause it rests on; null where the policy and the rule book name none
 * @param subject id of the plant, line or service
 * @param name the subject by its name, then its id
 * @param text what is asked, with its days and figures
 */
public record Claim(
    @Nullable RuleId rule, @Nullable String clause, String subject, Text name, Text text) {}
