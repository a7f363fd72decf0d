/** Tests of the room {@code web.proof}. */
@NullMarked
package lunting.web.proof;

import org.jspecify.annotations.NullMarked;
