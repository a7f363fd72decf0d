package lunting.solver.bound.lack;

/**
 * Looks for prices at which the relaxed problem lacks the most: it walks along a mean of the slopes
 * seen, by as much as the lack known of some plan lets it hope for. Rounding here only makes the
 * walk longer: what prices prove is worked out in whole numbers.
 */
final class LackAscent {
  private static final int MOST_STEPS = 300;
  private static final int PATIENCE = 8;
  private static final double FIRST_PACE = 0.3;
  private static final double SLOWEST_PACE = 1e-3;
  private static final double FASTEST_PACE = 1.5;
  private static final double MIX = 0.5;

  /** So near to what is known, in hundredths of milli-line-days, it is as good as proved. */
  private static final long NEAR = 100;

  private final LackRelaxation relaxed;
  private final long known;
  private final double[] tried;
  private final double[] mean;
  private final double[] slope;

  /**
   * A walk.
   *
   * @param known what some plan lacks, in hundredths of milli-line-days
   */
  LackAscent(LackRelaxation relaxed, long known) {
    this.relaxed = relaxed;
    this.known = known;
    tried = new double[relaxed.prices()];
    mean = new double[tried.length];
    slope = new double[tried.length];
  }

  /**
   * The most that is proved on a walk from the better of two beginnings: the days on which a plan
   * lacks something, or those that no choice of a single day can make up.
   *
   * @param lacking what a plan lacks, by season day
   */
  long from(long[] lacking) {
    double[] ofPlan = relaxed.begin(lacking);
    double[] ofDays = relaxed.begin(relaxed.lackingByDay());
    boolean days = valueAt(ofDays) > valueAt(ofPlan);
    System.arraycopy(days ? ofDays : ofPlan, 0, tried, 0, tried.length);
    long best = 0;
    double pace = FIRST_PACE;
    int failures = 0;
    for (int step = 0; step < MOST_STEPS && pace > SLOWEST_PACE; step++) {
      long value = evaluate(step == 0 ? 1 : MIX);
      if (value > best || step == 0) {
        best = Math.max(best, value);
        pace = Math.min(FASTEST_PACE, pace * 1.1);
        failures = 0;
      } else if (++failures == PATIENCE) {
        failures = 0;
        pace *= 0.7;
      }
      double length = length();
      if (best >= known - NEAR || length == 0 || relaxed.isSpent()) {
        break;
      }
      walk(pace * (known - value) / length);
    }
    return best;
  }

  private long valueAt(double[] prices) {
    return relaxed.at(relaxed.counted(prices), slope);
  }

  private long evaluate(double part) {
    long value = relaxed.at(relaxed.counted(tried), slope);
    for (int i = 0; i < mean.length; i++) {
      mean[i] += part * (slope[i] * relaxed.unit(i) / LackRelaxation.SCALE - mean[i]);
    }
    return Math.ceilDiv(value, LackRelaxation.SCALE);
  }

  /** The squared length of the mean slope, beyond their limits prices left out. */
  private double length() {
    double length = 0;
    for (int i = 0; i < mean.length; i++) {
      boolean blocked =
          (tried[i] >= relaxed.highest(i) && mean[i] > 0)
              || (tried[i] <= relaxed.lowest(i) && mean[i] < 0);
      length += blocked ? 0 : mean[i] * mean[i];
    }
    return length;
  }

  private void walk(double step) {
    for (int i = 0; i < tried.length; i++) {
      tried[i] = Math.clamp(tried[i] + step * mean[i], relaxed.lowest(i), relaxed.highest(i));
    }
  }
}
