/** Plans that somebody changes by hand: edits applied, and what they break or cost. */
@NullMarked
package lunting.solver.edit;

import org.jspecify.annotations.NullMarked;
