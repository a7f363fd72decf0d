/** Solve runs and what came of them, in the memory of the server. */
@NullMarked
package lunting.web.run;

import org.jspecify.annotations.NullMarked;
