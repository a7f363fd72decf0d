/** Any .xlsx workbook as its cells, whatever program wrote it, opened within limits. */
@NullMarked
package lunting.data.cells;

import org.jspecify.annotations.NullMarked;
