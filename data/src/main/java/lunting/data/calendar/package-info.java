/** Days, ranges of days and the heating season. */
@NullMarked
package lunting.data.calendar;

import org.jspecify.annotations.NullMarked;
