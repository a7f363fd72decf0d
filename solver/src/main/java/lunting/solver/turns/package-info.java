/** Season plans as a bureau makes them in a spreadsheet, to be set beside those that are solved. */
@NullMarked
package lunting.solver.turns;

import org.jspecify.annotations.NullMarked;
