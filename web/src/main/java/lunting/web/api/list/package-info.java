/** Lists of enterprises in any layout: shown as they were understood, then taken over. */
@NullMarked
package lunting.web.api.list;

import org.jspecify.annotations.NullMarked;
