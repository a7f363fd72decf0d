/** The one jar as a real process: killed at any moment, and under load. */
@NullMarked
package lunting.web.process;

import org.jspecify.annotations.NullMarked;
