/** The server made of its parts, and the page it serves. */
@NullMarked
package lunting.web.server;

import org.jspecify.annotations.NullMarked;
