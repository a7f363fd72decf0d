/** The rules, one file each: its clause, its constraint stream and its own recount. */
@NullMarked
package lunting.solver.rule;

import org.jspecify.annotations.NullMarked;
