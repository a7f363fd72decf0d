/** Files out: JSON byte for byte the same every time, and what other programs open. */
@NullMarked
package lunting.data.writing;

import org.jspecify.annotations.NullMarked;
