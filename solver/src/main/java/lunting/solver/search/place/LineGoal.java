package lunting.solver.search.place;

import java.util.List;

/**
 * What a line has to give, beside what its plant's other lines do.
 *
 * <p>Unit: percent-days.
 *
 * @param wanted in all, what it gave in the past included
 * @param bounds the ends of periods, in time order
 * @param inARow whole days in one block; 0 where not asked
 */
record LineGoal(int wanted, List<Bound> bounds, int inARow) {
  /**
   * The end of a period.
   *
   * @param day the first day after it
   * @param wanted what it asks
   */
  record Bound(int day, int wanted) {}
}
