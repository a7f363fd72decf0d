/** Samples to start from: the Zhoucun pack with its list, and invented lists drawn by seed. */
@NullMarked
package lunting.data.sample;

import org.jspecify.annotations.NullMarked;
