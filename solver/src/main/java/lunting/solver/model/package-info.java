/** What the search changes: one pattern of stops for each line. */
@NullMarked
package lunting.solver.model;

import org.jspecify.annotations.NullMarked;
