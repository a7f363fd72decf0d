/**
 * A proved lower bound on what any legal plan costs (SOFT): a Lagrangian relaxation that lets each
 * plant choose alone, at prices for what lines share.
 */
@NullMarked
package lunting.solver.bound;

import org.jspecify.annotations.NullMarked;
