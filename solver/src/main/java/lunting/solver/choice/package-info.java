/** Where the policy leaves a choice: each reading (口径) beside its other option. */
@NullMarked
package lunting.solver.choice;

import org.jspecify.annotations.NullMarked;
