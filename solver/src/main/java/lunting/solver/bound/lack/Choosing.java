package lunting.solver.bound.lack;

import java.util.Arrays;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * A line that chooses its runs against prices.
 *
 * <p>Unit: gains and prices are those of a percent of the line.
 */
final class Choosing {
  final LineDuty duty;
  final OpenLine line;

  /** The row of lack that each day counts in; −1: none. */
  final int[] rows;

  /** What a percent that counts as reduced gains on each day. */
  final long[] gains;

  /** What a percent that is cut costs on each day. */
  final long[] prices;

  /** Building a line asks three rules about each of its stops. */
  private static final long BUILDING = 8;

  private final Effort effort;
  private final MostOff best;

  Choosing(OpenLine line, int[] rows, Effort effort) {
    this.effort = effort;
    this.duty = line.line;
    this.line = line;
    this.rows = rows;
    gains = new long[rows.length];
    prices = new long[rows.length];
    best = new MostOff(line);
    effort.spend(BUILDING * line.stops());
  }

  /** Whether it counts on any day. */
  boolean counts() {
    return duty.size() > 0 && Arrays.stream(rows).anyMatch(row -> row >= 0);
  }

  /** Takes what a lack costs by row, and forgets all other prices. */
  void take(long[] lacks) {
    Arrays.fill(prices, 0);
    for (int day = 0; day < rows.length; day++) {
      gains[day] = rows[day] < 0 ? 0 : duty.size() * lacks[rows[day]];
    }
  }

  /** The most that it gains at these gains and prices. */
  long solve() {
    effort.spend(best.stops());
    return best.solve(gains, prices);
  }

  /** What is cut of it on a day, in percent, as it was solved last. */
  int cut(int day) {
    return best.cut[day];
  }

  /** What of that counts as reduced. */
  int counted(int day) {
    return best.counted[day];
  }

  /**
   * What it has off by row if one of its ways has, on each day that counts, the most that any has:
   * then it takes that, whatever a lack costs. Null where it has to choose.
   *
   * @param rowCount how many rows there are
   */
  long @Nullable [] settled(int rowCount) {
    long[] lacks = new long[rowCount];
    Arrays.fill(lacks, 1);
    take(lacks);
    solve();
    long[] off = new long[rowCount];
    for (int day = line.first; day < line.days; day++) {
      if (rows[day] >= 0) {
        off[rows[day]] = duty.size() * counted(day);
      }
    }
    for (int day = line.first; day < line.days; day++) {
      int most = line.mayStop[day] ? 100 : line.mostLimit[day];
      if (rows[day] >= 0 && off[rows[day]] < duty.size() * most) {
        Arrays.fill(lacks, 0);
        lacks[rows[day]] = 1;
        take(lacks);
        if (solve() > off[rows[day]]) {
          return null;
        }
      }
    }
    return off;
  }
}
