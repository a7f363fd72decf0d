/** Runs and their stories. */
@NullMarked
package lunting.web.run;

import org.jspecify.annotations.NullMarked;
