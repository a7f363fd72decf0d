/** Tests of the room {@code web.publish}. */
@NullMarked
package lunting.web.publish;

import org.jspecify.annotations.NullMarked;
