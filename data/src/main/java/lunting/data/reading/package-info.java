/** Files in: every reader answers with the value or with all findings, and never throws. */
@NullMarked
package lunting.data.reading;

import org.jspecify.annotations.NullMarked;
