/** A spreadsheet file as its cells stand on its sheets, whatever program wrote it. */
@NullMarked
package lunting.data.grid;

import org.jspecify.annotations.NullMarked;
