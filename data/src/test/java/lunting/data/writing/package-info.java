/** Tests of what is written, read back as other programs do. */
@NullMarked
package lunting.data.writing;

import org.jspecify.annotations.NullMarked;
