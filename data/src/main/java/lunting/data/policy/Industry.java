package lunting.data.policy;

import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An industry in the policy's scope (clause 4) with its two duties: over the season, and on warning
 * days.
 *
 * @param clause the clause that puts it in scope; null where the policy does not say
 * @param reserve the share that must be off on every day (clause 4.1); null where none is asked
 */
public record Industry(
    String id,
    @Nullable Text name,
    @Nullable String clause,
    SeasonDuty season,
    @Nullable Reserve reserve,
    WarningDuty warning,
    @Nullable Text source) {}
