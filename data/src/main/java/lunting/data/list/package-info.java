/** Lists of enterprises as bureaus keep them, in any layout, read as our enterprise list. */
@NullMarked
package lunting.data.list;

import org.jspecify.annotations.NullMarked;
