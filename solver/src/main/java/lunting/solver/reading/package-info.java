/** Each reading (口径) beside its other option: which duties it moves, and by how much. */
@NullMarked
package lunting.solver.reading;

import org.jspecify.annotations.NullMarked;
