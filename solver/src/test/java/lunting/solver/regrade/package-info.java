@NullMarked
package lunting.solver.regrade;

import org.jspecify.annotations.NullMarked;
