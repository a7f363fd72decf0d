/** Seasons, publications, notices and proofs. */
@NullMarked
package lunting.web.api.season;

import org.jspecify.annotations.NullMarked;
