/** The checker: any plan recounted by every rule. */
@NullMarked
package lunting.solver.verdict;

import org.jspecify.annotations.NullMarked;
