/** Routes of plan versions, their plants, boards and differences. */
@NullMarked
package lunting.web.api.plan;

import org.jspecify.annotations.NullMarked;
