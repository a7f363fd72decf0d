/** A plant regraded in mid-season: the ratio it owes then, worked out before the reader's eyes. */
@NullMarked
package lunting.solver.regrade;

import org.jspecify.annotations.NullMarked;
