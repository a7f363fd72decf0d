/**
 * What is known of a problem before any search: duties that no plan can keep, bounds on what legal
 * plans do, and that all sums fit in 64 bits.
 */
@NullMarked
package lunting.solver.proof;

import org.jspecify.annotations.NullMarked;
