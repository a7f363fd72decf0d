/** The problem to solve: what every plant, line, sector, town and service owes, in numbers. */
@NullMarked
package lunting.solver.problem;

import org.jspecify.annotations.NullMarked;
