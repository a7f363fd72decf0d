/**
 * What a policy asks of an industry: over the season, on warning days, and as a standing reserve.
 */
@NullMarked
package lunting.data.policy.duty;

import org.jspecify.annotations.NullMarked;
