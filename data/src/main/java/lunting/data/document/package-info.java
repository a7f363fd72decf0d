/** The four documents read from files: a value, or every finding. */
@NullMarked
package lunting.data.document;

import org.jspecify.annotations.NullMarked;
