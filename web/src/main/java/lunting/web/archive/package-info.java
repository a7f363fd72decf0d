/** A whole store as one portable file, written beside a running server and read by another. */
@NullMarked
package lunting.web.archive;

import org.jspecify.annotations.NullMarked;
