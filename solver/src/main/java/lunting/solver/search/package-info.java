/**
 * The set-up of the search: mending of a broken start plan, then rounds of simulated annealing,
 * each of one pass or several. Clearance takes out what nobody asks for, before and after.
 */
@NullMarked
package lunting.solver.search;

import org.jspecify.annotations.NullMarked;
