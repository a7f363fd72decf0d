/**
 * Whether the HARD duties of plants that share some can hold together: proved, or shown by what
 * each line may do on every day.
 */
@NullMarked
package lunting.solver.settle;

import org.jspecify.annotations.NullMarked;
