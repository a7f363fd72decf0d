package lunting.solver.bound;

import java.util.Arrays;

/** The relaxed problem solved at some prices. */
final class Evaluation {
  private final long[] values;
  private final Usage used;
  private final Usage balanced;

  /**
   * A solution.
   *
   * @param values its least cost by group of plants, in thousandths of a point of SOFT
   * @param used what the plants then use of what is shared
   * @param balanced the use at which each price is just right
   */
  Evaluation(long[] values, Usage used, Usage balanced) {
    this.values = values;
    this.used = used;
    this.balanced = balanced;
  }

  /** The least cost of one group. */
  long value(int group) {
    return values[group];
  }

  /** The least cost of all groups together. */
  long value() {
    return Arrays.stream(values).sum();
  }

  /** By how much more is used on a day than its price is right for. */
  double excess(int row, int day) {
    return used.row(row)[day] - balanced.row(row)[day];
  }
}
