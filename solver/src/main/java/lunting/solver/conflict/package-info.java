/**
 * Where no plan is legal: the smallest set of duties found that cannot hold together, proved, and
 * what would have to give.
 */
@NullMarked
package lunting.solver.conflict;

import org.jspecify.annotations.NullMarked;
