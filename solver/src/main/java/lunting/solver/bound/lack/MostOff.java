package lunting.solver.bound.lack;

import static lunting.solver.bound.lack.LaterOff.FREE;
import static lunting.solver.bound.lack.LaterOff.RESTED;

import java.util.Arrays;

/**
 * The most that one line can gain by being off, at a gain for what counts as reduced and a price
 * for what is cut on each day: exactly, by a dynamic programme over the day, how many chosen stops
 * there were, and whether the kiln has run long enough for the next one. Later days, on which all
 * that counts gains the same, were worked out before.
 *
 * <p>Unit: gains and prices are those of one percent of the line.
 *
 * <p>Threads: one at a time.
 */
final class MostOff {
  /** No legal way. Sums with it still tell. */
  private static final long NEVER = Long.MIN_VALUE / 4;

  /** What is cut of the line on each day before the later ones, in percent, as it was best. */
  final int[] cut;

  /** What of that counts as reduced. */
  final int[] counted;

  private final OpenLine line;
  private final LaterOff later;
  private final DaySums sums;
  private final int layers;
  private final long[] most;
  private final int[] cameFrom;
  private final int[] stopEnd;

  private long laterGain;
  private long best;
  private int bestDay;
  private int bestFrom;
  private int bestEnd;
  private int bestLater;
  private int countedLater;

  MostOff(OpenLine line, LaterOff later) {
    this.line = line;
    this.later = later;
    layers = Math.max(0, line.stopsLeft) + 1;
    int states = (later.end - line.first) * layers * 2;
    most = new long[states];
    cameFrom = new int[states];
    stopEnd = new int[states];
    sums = new DaySums(line, later.begin);
    cut = new int[line.days];
    counted = new int[line.days];
  }

  /** How many stops each solving looks at. */
  long stops() {
    int wide = later.end - line.first;
    return (wide * (wide + 1L) / 2 + 1) * layers;
  }

  /** What counts as reduced on later days, in percent-days. */
  int countedLater() {
    return countedLater;
  }

  /**
   * The most that the line can gain, and how; where it has no legal way, more than it could.
   *
   * @param laterGain what a percent gains on later days that count
   * @param stopGains what a stop gains on each day besides
   */
  long solve(long[] gains, long[] prices, long laterGain, long[] stopGains) {
    this.laterGain = laterGain;
    sums.sum(gains, prices, stopGains);
    Arrays.fill(most, NEVER);
    Arrays.fill(cut, line.first, later.begin, 0);
    Arrays.fill(counted, line.first, later.begin, 0);
    countedLater = 0;
    best = NEVER;
    begin();
    for (int day = line.first; day < later.end; day++) {
      for (int stops = 0; stops < layers; stops++) {
        runOn(day, stops);
      }
      stopOn(day);
    }
    if (best <= NEVER / 2) {
      return without(gains, prices, stopGains);
    }
    trace();
    return best;
  }

  /** Where no way is legal no plan is: then any bound holds. */
  private long without(long[] gains, long[] prices, long[] stopGains) {
    long sum = 0;
    for (int day = line.first; day < later.begin; day++) {
      sum += 100 * Math.max(0, gains[day]) + 100 * Math.max(0, -prices[day]);
      sum += Math.max(0, stopGains[day]);
    }
    return sum + later.stopped(later.begin, line.days) * laterGain;
  }

  private int state(int day, int stops, int kind) {
    return ((day - line.first) * layers + stops) * 2 + kind;
  }

  private void begin() {
    int first = line.first;
    if (line.stoppedSince < 0) {
      reach(first, 0, FREE, 0, 0, -1, 0);
      reachRested(first, Math.max(first, line.runUntil), 0, 0, 0, -1, 0);
      return;
    }
    for (int end = first; end <= later.end; end++) {
      if (line.mayLastTo(end)) {
        restart(line.stoppedSince, end, line.stopsUsedBy(end), 0, -1);
      }
    }
    goOn(line.stoppedSince, later.byLasting(), 0, -1);
  }

  private void runOn(int day, int stops) {
    if (!line.isRun(day, day + 1)) {
      return;
    }
    for (int kind = FREE; kind <= RESTED; kind++) {
      int here = state(day, stops, kind);
      if (most[here] > NEVER / 2) {
        long value = most[here] + sums.running(day, day + 1);
        reach(day + 1, stops, kind, value, later.runs(day, day + 1), here, 0);
      }
    }
  }

  private void stopOn(int day) {
    for (int end = day + 1; end <= later.end && line.mayStop[end - 1]; end++) {
      if (line.allows(day, end)) {
        boolean tested = line.isTested(day, end);
        int more = tested && line.stopsLeft != OpenLine.ANY ? 1 : 0;
        for (int stops = 0; stops + more < layers; stops++) {
          int here = state(day, stops, tested ? RESTED : FREE);
          if (most[here] > NEVER / 2) {
            restart(day, end, stops + more, most[here], here);
          }
        }
      }
    }
    for (int stops = 0; stops < layers; stops++) {
      for (int kind = FREE; kind <= RESTED; kind++) {
        int here = state(day, stops, kind);
        if (most[here] > NEVER / 2) {
          goOn(day, later.byStop(day, stops, kind), most[here], here);
        }
      }
    }
  }

  /** Restarts after a stop; the first day after it is none of a stop. */
  private void restart(int from, int end, int stops, long before, int here) {
    int open = Math.max(from, line.first);
    int first = line.firstCounted(from);
    int last = Math.max(first, line.endCounted(end));
    long value = before + sums.counted(first, last) + sums.stopped(open, end);
    int off = later.stopped(first, last);
    if (end == line.days) {
      reach(end, stops, FREE, value, off, here, end);
    } else if (line.isRun(end, end + 1)) {
      int run = off + later.runs(end, end + 1);
      reach(end + 1, stops, FREE, value + sums.running(end, end + 1), run, here, end);
      reachRested(end, line.restedAfter(from, end), stops, value, off, here, end);
    }
  }

  private void reachRested(int from, int to, int stops, long before, int off, int here, int end) {
    if (to <= line.days && line.isRun(from, to)) {
      reach(
          to,
          stops,
          RESTED,
          before + sums.running(from, to),
          off + later.runs(from, to),
          here,
          end);
    }
  }

  /** Is stopped into later days. */
  private void goOn(int from, int off, long before, int here) {
    if (off > LaterOff.NEVER / 2) {
      int open = Math.max(from, line.first);
      long value =
          before
              + sums.counted(line.firstCounted(from), later.begin)
              + sums.stopped(open, later.begin);
      end(value, off, line.days, here, line.days);
    }
  }

  private void reach(int day, int stops, int kind, long value, int off, int here, int end) {
    if (day >= later.end) {
      int rest = later.from(day, stops, kind);
      if (rest > LaterOff.NEVER / 2) {
        end(value, off + rest, day, here, end);
      }
      return;
    }
    int there = state(day, stops, kind);
    long all = value + off * laterGain;
    if (all > most[there]) {
      most[there] = all;
      cameFrom[there] = here;
      stopEnd[there] = end;
    }
  }

  private void end(long value, int off, int day, int here, int end) {
    long all = value + off * laterGain;
    if (all > best || (all == best && off > bestLater)) {
      best = all;
      bestLater = off;
      bestDay = day;
      bestFrom = here;
      bestEnd = end;
    }
  }

  private void trace() {
    write(bestFrom, bestDay, bestEnd);
    countedLater = bestLater;
    for (int at = bestFrom; at >= 0; at = cameFrom[at]) {
      countedLater += write(cameFrom[at], at / (2 * layers) + line.first, stopEnd[at]);
    }
  }

  /** Writes what the line does from a state to a day; what of it counts on later days. */
  private int write(int from, int to, int end) {
    int day = from < 0 ? line.first : from / (2 * layers) + line.first;
    int off = 0;
    if (end > 0) {
      int since = from < 0 && line.stoppedSince >= 0 ? line.stoppedSince : day;
      Arrays.fill(cut, Math.min(day, later.begin), Math.min(end, later.begin), 100);
      int first = line.firstCounted(since);
      int last = Math.max(first, line.endCounted(end));
      Arrays.fill(counted, Math.min(first, later.begin), Math.min(last, later.begin), 100);
      off = later.stopped(first, last);
    }
    int run = Math.max(day, end);
    for (int each = run; each < Math.min(to, later.begin); each++) {
      cut[each] = sums.limit(each);
      counted[each] = sums.limit(each);
    }
    return off + later.runs(Math.min(run, to), to);
  }
}
