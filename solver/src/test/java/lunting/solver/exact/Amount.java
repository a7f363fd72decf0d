package lunting.solver.exact;

import com.google.ortools.sat.IntVar;

/**
 * A whole number that the solver chooses, at least 0.
 *
 * @param most the largest that it can be
 */
record Amount(IntVar variable, long most) {}
