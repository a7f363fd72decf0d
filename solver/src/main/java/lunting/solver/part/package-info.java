/**
 * The solve of each part of a problem: its start, its searches, its answer, and when each begins.
 */
@NullMarked
package lunting.solver.part;

import org.jspecify.annotations.NullMarked;
