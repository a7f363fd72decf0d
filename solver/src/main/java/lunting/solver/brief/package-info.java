/**
 * What whoever signs a plan asks of it: what each industry reaches, who bears how much, what was
 * given up.
 */
@NullMarked
package lunting.solver.brief;

import org.jspecify.annotations.NullMarked;
