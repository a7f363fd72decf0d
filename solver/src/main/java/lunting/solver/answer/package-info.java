/** The answers to a warning that a planner chooses from, and the figures to choose by. */
@NullMarked
package lunting.solver.answer;

import org.jspecify.annotations.NullMarked;
