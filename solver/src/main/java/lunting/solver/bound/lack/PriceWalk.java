package lunting.solver.bound.lack;

/**
 * Looks for prices at which the relaxed problem is worth most, by the volume algorithm of Barahona
 * and Anbil: it steps from the best prices so far along a mean of the slopes seen, so that lines
 * which jump from one choice to another do not make the prices jump.
 *
 * <p>Rounding here only makes the walk longer: what prices prove is worked out in whole numbers.
 */
final class PriceWalk {
  private static final int PATIENCE = 5;
  private static final double FIRST_PACE = 0.3;
  private static final double SLOWEST_PACE = 1e-4;
  private static final double FASTEST_PACE = 1.5;
  private static final double HIGHEST_MIX = 0.5;
  private static final double LOWEST_MIX = 0.005;

  private final PriceSpace space;
  private final double known;
  private final double[] best;
  private final double[] tried;
  private final double[] slope;
  private final double[] mean;
  private double bestValue;
  private double pace = FIRST_PACE;
  private double mix = HIGHEST_MIX;
  private int failures;

  /**
   * A walk from some prices.
   *
   * @param known what the value cannot pass
   */
  PriceWalk(PriceSpace space, double[] begin, double known) {
    this.space = space;
    this.known = known;
    best = begin.clone();
    tried = new double[best.length];
    slope = new double[best.length];
    mean = new double[best.length];
    bestValue = space.at(best, mean);
  }

  double bestValue() {
    return bestValue;
  }

  double[] best() {
    return best;
  }

  /** Whether there is hardly anything left to gain. */
  boolean isSettled() {
    return pace <= SLOWEST_PACE;
  }

  void step() {
    double length = 0;
    for (int i = 0; i < mean.length; i++) {
      length += isBlocked(i) ? 0 : mean[i] * mean[i];
    }
    double step = length == 0 ? 0 : pace * (known - bestValue) / length;
    for (int i = 0; i < best.length; i++) {
      tried[i] = Math.clamp(best[i] + step * mean[i], space.lowest(i), space.highest(i));
    }
    double value = space.at(tried, slope);
    boolean sameWay = along() > 0;
    blend(part());
    if (value > bestValue) {
      failures = 0;
      pace = sameWay ? Math.min(FASTEST_PACE, pace * 1.25) : pace;
      bestValue = value;
      System.arraycopy(tried, 0, best, 0, best.length);
    } else if (++failures >= PATIENCE || length == 0) {
      failures = 0;
      pace *= 0.75;
      mix = Math.max(LOWEST_MIX, mix * 0.9);
    }
  }

  /** Whether it would go beyond a limit. */
  private boolean isBlocked(int i) {
    return (best[i] <= space.lowest(i) && mean[i] < 0)
        || (best[i] >= space.highest(i) && mean[i] > 0);
  }

  private double along() {
    double along = 0;
    for (int i = 0; i < mean.length; i++) {
      along += slope[i] * mean[i];
    }
    return along;
  }

  /** How far the mean moves: to where it is shortest, but not far. */
  private double part() {
    double cross = 0;
    double gap = 0;
    for (int i = 0; i < mean.length; i++) {
      double difference = slope[i] - mean[i];
      cross -= mean[i] * difference;
      gap += difference * difference;
    }
    return gap == 0 ? mix : Math.clamp(cross / gap, mix / 10, mix);
  }

  private void blend(double part) {
    for (int i = 0; i < mean.length; i++) {
      mean[i] += part * (slope[i] - mean[i]);
    }
  }
}
