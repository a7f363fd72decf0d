package lunting.solver.part;

/**
 * One search of one part on one core.
 *
 * @param number 0 for the part's first search, 1 for its second at once; from the number of cores
 *     on for those that go on from the part's best plan
 * @param endNanos when it must have ended, by {@link System#nanoTime}; {@link #NEVER}: no limit
 */
public record Turn(PartSolve part, int number, long endNanos) {
  /** The end of a search without a limit of time. */
  public static final long NEVER = Long.MAX_VALUE;
}
