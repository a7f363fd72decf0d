/** What commands read and say: files, arguments, the console, progress and interruption. */
@NullMarked
package lunting.web.command.io;

import org.jspecify.annotations.NullMarked;
