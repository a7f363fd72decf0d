/** Proofs about plans: the verdict on a plan, and what no plan can reach. */
@NullMarked
package lunting.solver.check;

import org.jspecify.annotations.NullMarked;
