/** A rotation plan and the verdict on it. */
@NullMarked
package lunting.data.plan;

import org.jspecify.annotations.NullMarked;
