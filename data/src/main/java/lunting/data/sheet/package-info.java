/** The spreadsheet form of the registry: which sheets and columns it has, and what a cell holds. */
@NullMarked
package lunting.data.sheet;

import org.jspecify.annotations.NullMarked;
