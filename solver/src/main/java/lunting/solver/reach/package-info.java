/** What a plan still lacks, what could still be had in time, and what holds it back. */
@NullMarked
package lunting.solver.reach;

import org.jspecify.annotations.NullMarked;
