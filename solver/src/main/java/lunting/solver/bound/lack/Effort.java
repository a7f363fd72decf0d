package lunting.solver.bound.lack;

/**
 * How much is tried before proofs of a lack are given up: so much for each question, and so much
 * for all of them together. What is not proved by then stays open. Counted in stops looked at, so
 * that the same input gives the same answer.
 *
 * <p>Threads: one at a time.
 */
final class Effort {
  private final long most;
  private long left;
  private long leftOfQuestion;

  Effort(long most, long all) {
    this.most = most;
    left = all;
  }

  /** The next question begins. */
  void begin() {
    leftOfQuestion = Math.min(most, left);
  }

  /** How much is left for the question. */
  long left() {
    return leftOfQuestion;
  }

  /** Whether no more is tried on the question. */
  boolean isSpent() {
    return leftOfQuestion == 0;
  }

  /** So many stops are looked at. */
  void spend(long stops) {
    left = Math.max(0, left - stops);
    leftOfQuestion = Math.max(0, leftOfQuestion - stops);
  }
}
