/** What is owed: every duty of a policy and a list, worked out once. */
@NullMarked
package lunting.solver.problem;

import org.jspecify.annotations.NullMarked;
