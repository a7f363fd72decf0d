package lunting.data.policy.duty;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The share of a sector's capacity that must be off on every day, and on days with a warning
 * (clause 4.1).
 *
 * @param standing share on every day, in 1/10,000
 * @param warning share on days of each level; levels not named are 0; null where not given
 */
public record Reserve(int standing, @Nullable LevelShares warning, @Nullable Text source) {}
