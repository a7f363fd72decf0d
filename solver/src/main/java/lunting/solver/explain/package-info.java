/** Why: the arithmetic behind each duty and the clause behind each reduction. */
@NullMarked
package lunting.solver.explain;

import org.jspecify.annotations.NullMarked;
