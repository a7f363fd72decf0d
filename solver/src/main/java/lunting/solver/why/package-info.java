/** Why a plant owes what it owes and why a reduction stands where it stands, in both languages. */
@NullMarked
package lunting.solver.why;

import org.jspecify.annotations.NullMarked;
