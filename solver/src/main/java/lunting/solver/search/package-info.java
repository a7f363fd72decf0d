/** The set-up of the search: mending of a broken start plan, then simulated annealing in passes. */
@NullMarked
package lunting.solver.search;

import org.jspecify.annotations.NullMarked;
