/** Who asks: the process, its command line, the server with its API and page. */
@NullMarked
package lunting.web;

import org.jspecify.annotations.NullMarked;
