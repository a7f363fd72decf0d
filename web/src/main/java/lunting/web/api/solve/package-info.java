/** Routes of solve runs, answers and what is proved before one. */
@NullMarked
package lunting.web.api.solve;

import org.jspecify.annotations.NullMarked;
