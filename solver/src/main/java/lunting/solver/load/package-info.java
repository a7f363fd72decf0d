/** A plan as loads by line and day, and sums over them, for everything that recounts. */
@NullMarked
package lunting.solver.load;

import org.jspecify.annotations.NullMarked;
