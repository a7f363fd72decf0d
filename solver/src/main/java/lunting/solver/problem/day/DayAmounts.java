package lunting.solver.problem.day;

/** An amount for each season day; the unit is its owner's. */
public final class DayAmounts {
  private final long[] amounts;

  private DayAmounts(long[] amounts) {
    this.amounts = amounts;
  }

  /** A copy of these amounts, one a day. */
  public static DayAmounts of(long[] amounts) {
    return new DayAmounts(amounts.clone());
  }

  /** The amount of a day. */
  public long on(int day) {
    return amounts[day];
  }

  /** How many days there are. */
  public int days() {
    return amounts.length;
  }

  /** The sum over the days from one on. */
  public long sumFrom(int first) {
    long sum = 0;
    for (int day = first; day < amounts.length; day++) {
      sum += amounts[day];
    }
    return sum;
  }

  /** The sum over all days. */
  public long sum() {
    long sum = 0;
    for (long amount : amounts) {
      sum += amount;
    }
    return sum;
  }
}
