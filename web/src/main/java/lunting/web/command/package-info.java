/** The command line: {@code solve}, {@code check}, {@code import}, {@code export}, … */
@NullMarked
package lunting.web.command;

import org.jspecify.annotations.NullMarked;
