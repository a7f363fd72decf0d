/** What commands tell on the console, in words. */
@NullMarked
package lunting.web.command.report;

import org.jspecify.annotations.NullMarked;
