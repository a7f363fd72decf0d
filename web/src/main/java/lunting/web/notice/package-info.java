/** Notices to the plants that change, with the days on which they must act. */
@NullMarked
package lunting.web.notice;

import org.jspecify.annotations.NullMarked;
