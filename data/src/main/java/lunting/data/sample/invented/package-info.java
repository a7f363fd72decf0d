/** Invented enterprise lists by size and seed. */
@NullMarked
package lunting.data.sample.invented;

import org.jspecify.annotations.NullMarked;
