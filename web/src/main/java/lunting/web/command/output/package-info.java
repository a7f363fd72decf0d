/** How commands put files where they were asked to: whole, through links, or kept elsewhere. */
@NullMarked
package lunting.web.command.output;

import org.jspecify.annotations.NullMarked;
