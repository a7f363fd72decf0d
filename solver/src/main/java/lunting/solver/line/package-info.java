/**
 * What one line may do: its limits, its open days, and how far its runs are from what is allowed.
 */
@NullMarked
package lunting.solver.line;

import org.jspecify.annotations.NullMarked;
