/** Tests of the search: exact optima of tiny cases, reproducibility, full assertion. */
@NullMarked
package lunting.solver.search;

import org.jspecify.annotations.NullMarked;
