package lunting.solver.model;

/** Counts what a search does and lets its progress be told; used on the searching thread only. */
public final class SearchLog {
  private static final long STEPS_BETWEEN_BEATS = 64;
  private static final long MOVES_BETWEEN_BEATS = 4_096;

  /** So many moves are made by code that is not compiled yet: a step may take milliseconds. */
  private static final long COLD_MOVES = 8_192;

  private static final long COLD_MOVES_BETWEEN_BEATS = 64;

  private final Runnable beat;
  private long steps;
  private long moves;

  /**
   * A log that runs {@code beat} every few steps.
   *
   * @param beat must return fast
   */
  public SearchLog(Runnable beat) {
    this.beat = beat;
  }

  /** A step begins. */
  public void step() {
    if (++steps % STEPS_BETWEEN_BEATS == 0 || moves < COLD_MOVES) {
      beat.run();
    }
  }

  /** A move is about to be evaluated. */
  public void move() {
    moves++;
    if (moves % (moves < COLD_MOVES ? COLD_MOVES_BETWEEN_BEATS : MOVES_BETWEEN_BEATS) == 0) {
      beat.run();
    }
  }

  /** How many steps have begun. */
  public long steps() {
    return steps;
  }

  /** How many moves have been made. */
  public long moves() {
    return moves;
  }
}
