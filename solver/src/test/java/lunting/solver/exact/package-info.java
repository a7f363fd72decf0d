/**
 * The rules as an exact model, written from the contract and not by asking the rules' code: it
 * proves what the best plan of a small problem is.
 */
@NullMarked
package lunting.solver.exact;

import org.jspecify.annotations.NullMarked;
