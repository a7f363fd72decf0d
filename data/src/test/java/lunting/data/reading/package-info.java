/** Tests of the readers, and of writing what they read. */
@NullMarked
package lunting.data.reading;

import org.jspecify.annotations.NullMarked;
