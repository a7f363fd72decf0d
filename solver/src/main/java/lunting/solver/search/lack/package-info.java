/** What the plan at hand lacks during a search, and which lines could supply it. */
@NullMarked
package lunting.solver.search.lack;

import org.jspecify.annotations.NullMarked;
