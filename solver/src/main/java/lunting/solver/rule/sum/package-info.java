/** What lines do together, kept up to date change by change for the streams of the rules. */
@NullMarked
package lunting.solver.rule.sum;

import org.jspecify.annotations.NullMarked;
