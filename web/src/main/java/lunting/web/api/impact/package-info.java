/** Routes of what events do to a plan, and the views they share with the board. */
@NullMarked
package lunting.web.api.impact;

import org.jspecify.annotations.NullMarked;
