package lunting.solver.bound.lack;

import java.util.Arrays;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.DaySet;
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

  /** The first of the days on which nothing counts but what is owed, on all of them the same. */
  final int later;

  /** What a percent gains on those of them that count. */
  long laterGain;

  /** Building a line asks three rules about each of its stops. */
  private static final long BUILDING = 8;

  /** More than all else is worth: a hundred thousand line-days. */
  private static final long DECIDES = 10_000_000_000L * LackRelaxation.SCALE;

  private final Effort effort;
  private final MostOff best;

  /** What a stop gains on each day so that only ways with it, or without it, are looked at. */
  private final long[] stopGains;

  /** What all stops gain that must be. */
  private long asked;

  Choosing(OpenLine line, LaterOff later, int[] rows, Effort effort) {
    this.effort = effort;
    this.duty = line.line;
    this.line = line;
    this.rows = rows;
    gains = new long[rows.length];
    prices = new long[rows.length];
    this.later = later.begin;
    best = new MostOff(line, later);
    stopGains = new long[rows.length];
    effort.spend(BUILDING * line.stops() + later.stops());
  }

  /** Whether it counts on any day. */
  boolean counts() {
    return duty.size() > 0 && Arrays.stream(rows).anyMatch(row -> row >= 0);
  }

  /** Takes what a lack costs by row, and forgets all other prices. */
  void take(long[] lacks) {
    Arrays.fill(prices, 0);
    laterGain = 0;
    for (int day = line.first; day < later; day++) {
      gains[day] = rows[day] < 0 ? 0 : duty.size() * lacks[rows[day]];
    }
  }

  /** The most that it gains at these gains and prices. */
  long solve() {
    effort.spend(best.stops());
    return best.solve(gains, prices, laterGain, stopGains) - asked;
  }

  /** Looks from now on only at ways that are stopped on a day, or only at those that are not. */
  void keep(int day, boolean stopped) {
    stopGains[day] = stopped ? DECIDES : -DECIDES;
    asked += stopped ? DECIDES : 0;
  }

  /** Looks at all ways again. */
  void keepAll() {
    Arrays.fill(stopGains, 0);
    asked = 0;
  }

  /** Whether only ways are looked at that are stopped on a day. */
  boolean mustStop(int day) {
    return stopGains[day] > 0;
  }

  /** Whether only ways are looked at that are not. */
  boolean mustNotStop(int day) {
    return stopGains[day] < 0;
  }

  /** Whether a way is one of those that are looked at. */
  boolean isKept(Way way) {
    for (int day = line.first; day < later; day++) {
      if (way.isStopped(day) ? mustNotStop(day) : mustStop(day)) {
        return false;
      }
    }
    return true;
  }

  /** What a stop on a day gains by itself, or costs, whichever is more. */
  long worthOfStop(int day) {
    return 100 * Math.max(Math.abs(gains[day]), Math.abs(prices[day]));
  }

  /** The way in which it was solved last. */
  Way way() {
    return new Way(
        Arrays.copyOf(best.cut, later), Arrays.copyOf(best.counted, later), best.countedLater());
  }

  private int counted(int day) {
    return best.counted[day];
  }

  /** Adds to what a percent gains on some days, among them the later ones that count. */
  void addGain(DaySet days, long gain) {
    laterGain += gain;
    for (int day = line.first; day < later; day++) {
      gains[day] += days.contains(day) ? gain : 0;
    }
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
    for (int day = line.first; day < later; day++) {
      if (rows[day] >= 0) {
        off[rows[day]] = duty.size() * counted(day);
      }
    }
    for (int day = line.first; day < later; day++) {
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
