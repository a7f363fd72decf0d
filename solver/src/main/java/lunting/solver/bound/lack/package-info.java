/** A proved lower bound on what the reserve of a sector lacks in any legal plan (MEDIUM). */
@NullMarked
package lunting.solver.bound.lack;

import org.jspecify.annotations.NullMarked;
