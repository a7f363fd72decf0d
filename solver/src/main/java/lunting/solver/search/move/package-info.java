/**
 * The moves of the search: changes of one line, of a plant, of two lines, and toward what is short.
 */
@NullMarked
package lunting.solver.search.move;

import org.jspecify.annotations.NullMarked;
