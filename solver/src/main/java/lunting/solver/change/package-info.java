/** Two plans side by side: which plants hear of a change, what changes, which event asks for it. */
@NullMarked
package lunting.solver.change;

import org.jspecify.annotations.NullMarked;
