package lunting.solver.bound.lack;

/**
 * What a line gains on days in a row before the later ones, by what it does on them, at gains and
 * prices that were summed up.
 *
 * <p>Unit: that of a gain of one percent.
 */
final class DaySums {
  private final OpenLine line;
  private final int end;
  private final long[] counted;
  private final long[] stopped;
  private final long[] running;
  private final int[] limit;

  /** Sums up to a day. */
  DaySums(OpenLine line, int end) {
    this.line = line;
    this.end = end;
    counted = new long[end + 1];
    stopped = new long[end + 1];
    running = new long[end + 1];
    limit = new int[end];
  }

  /** Takes gains for what counts, prices for what is cut, and what a stop gains besides. */
  void sum(long[] gains, long[] prices, long[] stopGains) {
    for (int day = line.first; day < end; day++) {
      long gain = gains[day] - prices[day];
      // What a limit gains is linear in its cut, so one end is the best.
      int best = gain > 0 ? line.mostLimit[day] : line.leastLimit[day];
      boolean limits = line.mostLimit[day] > 0 && !(line.mayRun[day] && gain <= 0);
      limit[day] = limits ? best : 0;
      running[day + 1] = running[day] + limit[day] * gain;
      counted[day + 1] = counted[day] + 100 * gains[day];
      stopped[day + 1] = stopped[day] - 100 * prices[day] + stopGains[day];
    }
  }

  /** What days of a stop gain that count. */
  long counted(int from, int to) {
    return between(counted, from, to);
  }

  /** What all days of a stop gain or cost besides. */
  long stopped(int from, int to) {
    return between(stopped, from, to);
  }

  /** What days without a stop gain, at the best limits. */
  long running(int from, int to) {
    return between(running, from, to);
  }

  /** What is cut on a day without a stop. */
  int limit(int day) {
    return limit[day];
  }

  private long between(long[] sums, int from, int to) {
    return sums[Math.min(to, end)] - sums[Math.min(from, end)];
  }
}
