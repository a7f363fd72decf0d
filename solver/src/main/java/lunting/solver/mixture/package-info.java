/** A linear programme over known choices, each in a share. */
@NullMarked
package lunting.solver.mixture;

import org.jspecify.annotations.NullMarked;
