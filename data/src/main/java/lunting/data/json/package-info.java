/** The documents and reports as JSON, the same bytes for the same value. */
@NullMarked
package lunting.data.json;

import org.jspecify.annotations.NullMarked;
