/** Two plans side by side: who must be told what, and why. */
@NullMarked
package lunting.solver.compare;

import org.jspecify.annotations.NullMarked;
