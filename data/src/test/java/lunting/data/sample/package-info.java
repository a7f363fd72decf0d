/** Tests of the samples. */
@NullMarked
package lunting.data.sample;

import org.jspecify.annotations.NullMarked;
