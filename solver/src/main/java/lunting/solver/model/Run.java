package lunting.solver.model;

/**
 * Days in a row on which a line is stopped or runs at a load limit.
 *
 * @param from first day number
 * @param to last day number, included
 * @param loadPercent 0 is a stop; below 100
 */
public record Run(int from, int to, int loadPercent) {
  /** A stop from one day to another, both included. */
  public static Run stop(int from, int to) {
    return new Run(from, to, 0);
  }

  /** How many days it has. */
  public int days() {
    return to - from + 1;
  }

  /** Whether the line stands still. */
  public boolean isStop() {
    return loadPercent == 0;
  }

  /** What is cut on each of its days, in percent. */
  public int cut() {
    return 100 - loadPercent;
  }
}
