/**
 * Public documents as packs, their plants invented: what each asks, sentence by sentence, is looked
 * for in the plan day by day.
 */
@NullMarked
package lunting.solver.document;

import org.jspecify.annotations.NullMarked;
