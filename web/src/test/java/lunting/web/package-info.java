/** The server and the command line as people and programs use them. */
@NullMarked
package lunting.web;

import org.jspecify.annotations.NullMarked;
