/** Seasons, what is the draft of each, and how far its plan versions have come. */
@NullMarked
package lunting.web.season;

import org.jspecify.annotations.NullMarked;
