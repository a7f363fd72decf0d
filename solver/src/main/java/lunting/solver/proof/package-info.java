/**
 * What can be proved of an input before anyone searches: impossibility, reach, and sums that fit.
 */
@NullMarked
package lunting.solver.proof;

import org.jspecify.annotations.NullMarked;
