/** The policy pack: one notice of one season in one jurisdiction, as data. */
@NullMarked
package lunting.data.policy;

import org.jspecify.annotations.NullMarked;
