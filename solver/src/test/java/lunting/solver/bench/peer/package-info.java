/** What a plan can be had by besides the planner: by hand, by an exact solver, by the textbook. */
@NullMarked
package lunting.solver.bench.peer;

import org.jspecify.annotations.NullMarked;
