/** Drills: how a plan fares when warnings come, before any has come. */
@NullMarked
package lunting.solver.drill;

import org.jspecify.annotations.NullMarked;
