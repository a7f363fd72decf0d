/** Who did what: every act that changes something, in a chain that shows any later change. */
@NullMarked
package lunting.web.audit;

import org.jspecify.annotations.NullMarked;
