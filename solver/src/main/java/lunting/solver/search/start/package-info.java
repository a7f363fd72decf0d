/** The plans a search starts from: a greedy one, or a published one. */
@NullMarked
package lunting.solver.search.start;

import org.jspecify.annotations.NullMarked;
