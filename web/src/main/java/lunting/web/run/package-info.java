/** Solve runs and what came of them: executed here, kept in the database. */
@NullMarked
package lunting.web.run;

import org.jspecify.annotations.NullMarked;
