package lunting.solver.bound.lack;

import java.util.Arrays;

/**
 * The most that one line can gain by being off, at a gain for what counts as reduced and a price
 * for what is cut on each day: exactly, by a dynamic programme over the day, how many chosen stops
 * there were, and whether the kiln has run long enough for the next one.
 *
 * <p>Unit: gains and prices are those of one percent of the line.
 *
 * <p>Threads: one at a time.
 */
final class MostOff {
  /** No legal way. Sums with it still tell. */
  private static final long NEVER = Long.MIN_VALUE / 4;

  private static final int FREE = 0;

  /** The kiln has run its least run, or its last stop was imposed. */
  private static final int RESTED = 1;

  private final long[] effective;
  private final long[] stopped;
  private final long[] running;
  private final int[] blocked;
  private final int[] limit;

  /** What is cut of the line on each day, in percent, as {@link #solve} found it best. */
  final int[] cut;

  /** What of that counts as reduced. */
  final int[] counted;

  private final OpenLine line;
  private final int layers;
  private final long[] most;
  private final int[] cameFrom;
  private final int[] stopEnd;

  MostOff(OpenLine line) {
    this.line = line;
    int days = line.days;
    layers = Math.max(0, line.stopsLeft) + 1;
    int states = (days - line.first + 1) * layers * 2;
    most = new long[states];
    cameFrom = new int[states];
    stopEnd = new int[states];
    effective = new long[days + 1];
    stopped = new long[days + 1];
    running = new long[days + 1];
    blocked = new int[days + 1];
    limit = new int[days];
    cut = new int[days];
    counted = new int[days];
  }

  /** How many stops each solving looks at. */
  long stops() {
    return line.stops() * layers;
  }

  /** The most that the line can gain, and how; where it has no legal way, more than it could. */
  long solve(long[] gains, long[] prices) {
    sum(gains, prices);
    Arrays.fill(most, NEVER);
    Arrays.fill(cut, 0);
    Arrays.fill(counted, 0);
    begin();
    for (int day = line.first; day < line.days; day++) {
      for (int stops = 0; stops < layers; stops++) {
        runOn(day, stops);
      }
      stopOn(day);
    }
    int best = state(line.days, 0, FREE);
    for (int at = best + 1; at < most.length; at++) {
      best = most[at] > most[best] ? at : best;
    }
    if (most[best] <= NEVER / 2) {
      return without(gains, prices);
    }
    trace(best);
    return most[best];
  }

  private void sum(long[] gains, long[] prices) {
    for (int day = line.first; day < line.days; day++) {
      long gain = gains[day] - prices[day];
      // What a limit gains is linear in its cut, so one end is the best.
      int end = gain > 0 ? line.mostLimit[day] : line.leastLimit[day];
      boolean limits = line.mostLimit[day] > 0 && !(line.mayRun[day] && gain <= 0);
      limit[day] = limits ? end : 0;
      running[day + 1] = running[day] + limit[day] * gain;
      blocked[day + 1] = blocked[day] + (limits || line.mayRun[day] ? 0 : 1);
      effective[day + 1] = effective[day] + 100 * gains[day];
      stopped[day + 1] = stopped[day] - 100 * prices[day];
    }
  }

  /** Where no way is legal no plan is: then any bound holds. */
  private long without(long[] gains, long[] prices) {
    long sum = 0;
    for (int day = line.first; day < line.days; day++) {
      sum += 100 * Math.max(0, gains[day]) + 100 * Math.max(0, -prices[day]);
    }
    return sum;
  }

  private int state(int day, int stops, int kind) {
    return ((day - line.first) * layers + stops) * 2 + kind;
  }

  private void begin() {
    if (line.stoppedSince < 0) {
      reach(state(line.first, 0, FREE), 0, -1, 0);
      reachRested(line.first, Math.max(line.first, line.runUntil), 0, 0, -1, 0);
      return;
    }
    for (int end = line.first; end <= line.days; end++) {
      if (line.allowsToLast(end)) {
        boolean tested = line.isTested(line.stoppedSince, end);
        boolean past = end == line.first;
        boolean bears =
            line.stoppedSince >= line.runUntil && (layers > 1 || line.stopsLeft == OpenLine.ANY);
        if (!tested || past || bears) {
          int stops = tested ? Math.min(layers - 1, 1) : 0;
          restart(line.stoppedSince, end, stops, 0, -1);
        }
      }
    }
  }

  private void runOn(int day, int stops) {
    if (blocked[day + 1] > blocked[day]) {
      return;
    }
    long gain = running[day + 1] - running[day];
    for (int kind = FREE; kind <= RESTED; kind++) {
      int here = state(day, stops, kind);
      if (most[here] > NEVER / 2) {
        reach(state(day + 1, stops, kind), most[here] + gain, here, 0);
      }
    }
  }

  private void stopOn(int day) {
    for (int end = day + 1; end <= line.days && line.mayStop[end - 1]; end++) {
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
  }

  /** Restarts after a stop; the first day after it is none of a stop. */
  private void restart(int from, int end, int stops, long before, int here) {
    int open = Math.max(from, line.first);
    int first = line.firstCounted(from);
    int last = Math.max(first, line.endCounted(end));
    long value = before + effective[last] - effective[first] + stopped[end] - stopped[open];
    if (end == line.days) {
      reach(state(end, stops, FREE), value, here, end);
    } else if (blocked[end + 1] == blocked[end]) {
      reach(state(end + 1, stops, FREE), value + running[end + 1] - running[end], here, end);
      int rest = line.isChosen(from, end) ? Math.max(1, line.line.limits().minRunDays()) : 1;
      reachRested(end, end + rest, stops, value, here, end);
    }
  }

  private void reachRested(int from, int to, int stops, long before, int here, int end) {
    if (to <= line.days && blocked[to] == blocked[from]) {
      reach(state(to, stops, RESTED), before + running[to] - running[from], here, end);
    }
  }

  private void reach(int there, long value, int here, int end) {
    if (value > most[there]) {
      most[there] = value;
      cameFrom[there] = here;
      stopEnd[there] = end;
    }
  }

  private void trace(int best) {
    int at = best;
    while (at >= 0) {
      int from = cameFrom[at];
      int day = at / (2 * layers) + line.first;
      int before = from < 0 ? line.first : from / (2 * layers) + line.first;
      int end = stopEnd[at];
      if (end > 0) {
        int since = from < 0 && line.stoppedSince >= 0 ? line.stoppedSince : before;
        Arrays.fill(cut, before, end, 100);
        int first = line.firstCounted(since);
        Arrays.fill(counted, first, Math.max(first, line.endCounted(end)), 100);
      }
      for (int each = Math.max(before, end); each < day; each++) {
        cut[each] = limit[each];
        counted[each] = limit[each];
      }
      at = from;
    }
  }
}
