/** Lists, plans and changes as .xlsx workbooks. */
@NullMarked
package lunting.data.book;

import org.jspecify.annotations.NullMarked;
