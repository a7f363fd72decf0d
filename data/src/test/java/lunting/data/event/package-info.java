/** Tests of what happens during the season. */
@NullMarked
package lunting.data.event;

import org.jspecify.annotations.NullMarked;
