/** Tests of the spreadsheet form. */
@NullMarked
package lunting.data.cells;

import org.jspecify.annotations.NullMarked;
