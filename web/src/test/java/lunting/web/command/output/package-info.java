@NullMarked
package lunting.web.command.output;

import org.jspecify.annotations.NullMarked;
