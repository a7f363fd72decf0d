/** What the server counts of itself, for those who watch it. */
@NullMarked
package lunting.web.metrics;

import org.jspecify.annotations.NullMarked;
