/** Proofs of what was published for a plant, which anybody can verify without the server. */
@NullMarked
package lunting.web.proof;

import org.jspecify.annotations.NullMarked;
