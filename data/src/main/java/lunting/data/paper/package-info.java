/** A plan as calendar file and as plain list. */
@NullMarked
package lunting.data.paper;

import org.jspecify.annotations.NullMarked;
