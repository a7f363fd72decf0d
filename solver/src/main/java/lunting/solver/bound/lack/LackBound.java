package lunting.solver.bound.lack;

import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.proof.Bounds;

/**
 * How much of its reserve a sector lacks at least, whatever legal plan is made: proved, in whole
 * numbers, by prices for what lines share. Pins are kept as a solve keeps them.
 *
 * <p>Unit: hundredths of milli-line-days. Clause: 4.1.
 */
public final class LackBound {
  private final Problem problem;
  private final Bounds bounds;

  /** Bounds for a problem; several sectors may be asked for. */
  public LackBound(Problem problem) {
    this.problem = problem;
    this.bounds = Bounds.of(problem);
  }

  /**
   * What no legal plan lacks less than on some days together; 0 says nothing.
   *
   * @param lacking what a plan at hand lacks on each season day: where to look first, and when to
   *     stop; it proves nothing
   */
  public long least(Sector sector, DaySet days, long[] lacking) {
    long known = 0;
    for (int day = 0; day < lacking.length; day++) {
      known += days.contains(day) ? lacking[day] : 0;
    }
    if (known == 0) {
      return 0;
    }
    LackRelaxation relaxed = new LackRelaxation(new Choices(problem, bounds, sector, days));
    return relaxed.canCount() ? new LackAscent(relaxed, known).from(lacking) : 0;
  }
}
