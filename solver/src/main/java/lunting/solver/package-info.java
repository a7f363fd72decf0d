/** The planner: a problem, a budget and progress in, a plan out. */
@NullMarked
package lunting.solver;

import org.jspecify.annotations.NullMarked;
