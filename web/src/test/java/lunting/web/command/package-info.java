/** The command line in this process, and as a real one. */
@NullMarked
package lunting.web.command;

import org.jspecify.annotations.NullMarked;
