/** What a plan lacks at a moment of the search, and who supplies it. */
@NullMarked
package lunting.solver.search.lack;

import org.jspecify.annotations.NullMarked;
