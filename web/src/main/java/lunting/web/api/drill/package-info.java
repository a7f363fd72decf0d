/** Routes of drills. */
@NullMarked
package lunting.web.api.drill;

import org.jspecify.annotations.NullMarked;
