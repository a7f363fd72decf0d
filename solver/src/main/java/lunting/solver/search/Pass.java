package lunting.solver.search;

import java.util.List;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;

/**
 * One pass of annealing.
 *
 * @param sixths of the round's moves, or of its time or steps where it ends sooner
 * @param heat its temperature at the beginning, in percent of an average stop's cost
 * @param reserve temperature of the reserve; 0: a worse one is never taken on the way
 */
record Pass(int sixths, int heat, long reserve) {
  /** What a whole round has. */
  static final int SIXTHS = 6;

  /** With no more lines than this a season's passes begin hotter. */
  private static final int FEW_LINES = 20;

  /** With more lines than this the warmer pass is left out: it would not cool down in the time. */
  private static final int MOST_LINES_REHEATED = 500;

  /** How much worse a reserve, in score, a warm pass often accepts on the way at its beginning. */
  private static final long WARM_RESERVE = 10 * Scale.MEDIUM;

  // A short, cool pass comes first, so that whoever stops early has a good plan. The long, hot pass
  // after it shows nothing better for half of its time.
  private static final List<Pass> SEASON = List.of(new Pass(1, 33, 0), new Pass(5, 83, 0));

  private static final List<Pass> SEASON_AGAIN = List.of(new Pass(SIXTHS, 100, 0));

  // Of few lines each has so many moves that they cool down from far hotter, and one stop in
  // another place is a large part of the whole cost.
  private static final List<Pass> SHORT_SEASON = List.of(new Pass(1, 33, 0), new Pass(5, 200, 0));

  private static final List<Pass> SHORT_SEASON_AGAIN = List.of(new Pass(SIXTHS, 200, 0));

  // Few lines should change, so plans far from the published one need not be visited.
  private static final List<Pass> CHANGE = List.of(new Pass(SIXTHS, 10, 0));

  // Where a reserve cannot be met in full, a cold pass cannot swap the lines that carry it. So a
  // warmer pass comes between two cold ones.
  private static final List<Pass> SMALL_CHANGE =
      List.of(new Pass(1, 10, 0), new Pass(3, 100, WARM_RESERVE), new Pass(2, 10, 0));

  /**
   * The passes of a round.
   *
   * @param round from 0
   */
  static List<Pass> of(Problem problem, int round) {
    if (problem.baseline() == null && problem.lines().size() <= FEW_LINES) {
      return round == 0 ? SHORT_SEASON : SHORT_SEASON_AGAIN;
    }
    if (problem.baseline() == null) {
      return round == 0 ? SEASON : SEASON_AGAIN;
    }
    return problem.lines().size() > MOST_LINES_REHEATED ? CHANGE : SMALL_CHANGE;
  }

  /** So much of a round's whole; it is not multiplied first, so that nothing overflows. */
  static long part(long whole, int sixths) {
    return whole / SIXTHS * sixths + whole % SIXTHS * sixths / SIXTHS;
  }
}
