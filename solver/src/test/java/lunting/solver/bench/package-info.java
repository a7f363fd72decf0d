/** Measurements of the search; run by hand, never by the build. */
@NullMarked
package lunting.solver.bench;

import org.jspecify.annotations.NullMarked;
