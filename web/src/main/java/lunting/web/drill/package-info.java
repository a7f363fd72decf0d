/** Drills: warnings replayed against a plan, one drill after the other; none of them is kept. */
@NullMarked
package lunting.web.drill;

import org.jspecify.annotations.NullMarked;
