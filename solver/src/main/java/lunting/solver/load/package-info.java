/** A plan spelled out as loads by line and day, for everything that recounts. */
@NullMarked
package lunting.solver.load;

import org.jspecify.annotations.NullMarked;
