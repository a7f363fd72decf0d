/** Tests of the spreadsheet form. */
@NullMarked
package lunting.data.sheet;

import org.jspecify.annotations.NullMarked;
