/** Days of the season as sets, amounts and warning levels. */
@NullMarked
package lunting.solver.problem.day;

import org.jspecify.annotations.NullMarked;
