package lunting.solver.search;

import lunting.solver.problem.Problem;

/**
 * How long the rounds of a search are, in moves. They go by the lines alone and not by the time
 * there is: so of two searches that both get through the first round, the one with more time begins
 * with the same rounds as the other, and ends with a plan that is no worse. A search whose time is
 * short for its first round cools down in the time it has.
 *
 * @param movesALine of the first round
 * @param least of the first round, however few lines there are
 * @param most of the first round, however many lines there are
 * @param longer each round has so many times the moves of the one before it
 */
public record Rounds(long movesALine, long least, long most, double longer) {
  /** Being longer than the first, a season's round gains hardly anything. */
  private static final Rounds SEASON = new Rounds(24_000, 1_000_000, Long.MAX_VALUE, 1.3);

  /** Whoever waits for an answer to a warning waits seconds: the first round takes one to three. */
  private static final Rounds CHANGE = new Rounds(2_000, 200_000, 500_000, 2);

  /** Those of every solve. */
  public static Rounds of(Problem problem) {
    return problem.baseline() == null ? SEASON : CHANGE;
  }

  /**
   * How many moves a round has; each has more than the one before it.
   *
   * @param round from 0
   */
  long moves(int round, int lines) {
    double first = Math.clamp(movesALine * (double) lines, (double) least, (double) most);
    return (long) (first * Math.pow(longer, round));
  }
}
