package lunting.solver.search.start;

import lunting.solver.problem.day.DaySet;

/**
 * What is still to be reduced, and when: a plant's need, that of a period, or that of one line.
 *
 * @param missing in hundredths of thousandths·days; at most 0: nothing
 * @param days on which a reduction counts for it
 * @param inARow how many of these days a single line must stop in one block; 0 where not asked
 */
record Goal(long missing, DaySet days, int inARow) {}
