/** Readings (口径): the choices that the text of a policy leaves open. */
@NullMarked
package lunting.data.policy.reading;

import org.jspecify.annotations.NullMarked;
