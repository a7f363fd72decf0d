/** A plan as people read it, before it becomes a workbook, a list or a calendar. */
@NullMarked
package lunting.data.outline;

import org.jspecify.annotations.NullMarked;
