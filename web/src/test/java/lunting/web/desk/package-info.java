/** Tests of the room {@code web.desk}. */
@NullMarked
package lunting.web.desk;

import org.jspecify.annotations.NullMarked;
