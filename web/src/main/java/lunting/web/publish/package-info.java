/** Puts plans in force and withdraws them, with exceptions, notices and proofs. */
@NullMarked
package lunting.web.publish;

import org.jspecify.annotations.NullMarked;
