/** What the server keeps while it runs: uploads and plan versions. */
@NullMarked
package lunting.web.store;

import org.jspecify.annotations.NullMarked;
