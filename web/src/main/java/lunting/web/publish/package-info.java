/** Seasons and what is published of them: states, approvals, exceptions, notices, withdrawals. */
@NullMarked
package lunting.web.publish;

import org.jspecify.annotations.NullMarked;
