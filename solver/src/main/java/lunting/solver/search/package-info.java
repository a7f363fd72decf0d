/** How a plan is found: a greedy legal start, then moves that keep every kiln's limits. */
@NullMarked
package lunting.solver.search;

import org.jspecify.annotations.NullMarked;
