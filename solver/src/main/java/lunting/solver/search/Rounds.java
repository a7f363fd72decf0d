package lunting.solver.search;

/**
 * How long the rounds of a season's search are, in moves. They go by the lines alone and not by the
 * time there is: so of two searches that both get through the first round, the one with more time
 * begins with the same rounds as the other, and ends with a plan that is no worse. A search that
 * ends within its first round cools down in the time it has.
 *
 * @param movesALine of the first round; being longer than that, a round gains hardly anything
 * @param least of the first round, however few lines there are
 */
public record Rounds(long movesALine, long least) {
  /** Those of every solve. */
  public static final Rounds TUNED = new Rounds(24_000, 1_000_000);

  private static final double LONGER = 1.3;

  /**
   * How many moves a round has; each has more than the one before it.
   *
   * @param round from 0
   */
  long moves(int round, int lines) {
    double first = Math.max((double) least, movesALine * (double) lines);
    return (long) (first * Math.pow(LONGER, round));
  }
}
