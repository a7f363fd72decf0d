/** Tiny cases, drawn by seed, with the optima that were proved of them. */
@NullMarked
package lunting.solver.exact.tiny;

import org.jspecify.annotations.NullMarked;
