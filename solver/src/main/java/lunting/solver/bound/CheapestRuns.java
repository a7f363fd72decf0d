package lunting.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lunting.solver.model.Run;

/**
 * The cheapest runs of a line at given prices, load limits included, by a dynamic programme over
 * the day and how many stops it has had.
 *
 * <p>Threads: one at a time.
 */
final class CheapestRuns {
  private static final int RUNNING = 0;
  private static final int LIMITED = 1;

  /** Just restarted: the next day is no stop. */
  private static final int RESTARTED = 2;

  private static final int MODES = 3;
  private static final int STOPPED = 1 << 30;
  private static final int STATE_AT = 20;
  private static final int DAY_BITS = 10;
  private static final int DAY_MASK = (1 << DAY_BITS) - 1;

  private final LineShape shape;
  private final int days;
  private final int states;
  private final int opens;
  private long[] least = new long[0];
  private int[] cameFrom = new int[0];
  private int[] cut = new int[0];

  /** The cheapest beginnings of stops, by stops so far: imposed ones, then chosen ones. */
  private long[] open = new long[0];

  private int[] openFrom = new int[0];
  private int best;
  private int held;

  CheapestRuns(LineShape shape) {
    this.shape = shape;
    days = shape.days;
    states = (shape.mostStops + 1) * MODES;
    opens = 2 * (shape.mostStops + 1);
  }

  /** Works in a space from now on, which it keeps until the next time. */
  void settleIn(Scratch.Space space) {
    space.fitStates((days + 1) * states);
    space.fitOpen(opens);
    space.fitCut(days);
    least = space.least;
    cameFrom = space.cameFrom;
    cut = space.cut;
    open = space.open;
    openFrom = space.openFrom;
  }

  /**
   * The least cost; {@link StopTable#NEVER} where nothing is allowed.
   *
   * @param holding what must be off on every day of W(p), in percent; 0: nothing
   */
  long solve(LinePrices prices, int holding) {
    held = holding;
    Arrays.fill(least, 0, (days + 1) * states, StopTable.NEVER);
    least[RUNNING] = prices.atFullLoad;
    Arrays.fill(open, 0, opens, StopTable.NEVER);
    int barrier = 0;
    int plain = shape.plainDays();
    for (int end = 1; end <= days; end++) {
      step(end - 1, prices);
      if (!shape.mayStop[end - 1]) {
        barrier = end;
        Arrays.fill(open, 0, opens, StopTable.NEVER);
        continue;
      }
      int from = end - plain;
      if (from >= barrier && shape.mayBegin[from]) {
        begin(from, prices);
      }
      if (shape.mayEnd[end]) {
        endPlain(end, prices);
        for (from = end - shape.leastDays(end); from > end - plain && from >= barrier; from--) {
          if (shape.mayBegin[from]) {
            endShort(from, end, prices);
          }
        }
      }
    }
    best = days * states;
    for (int state = 1; state < states; state++) {
      best = least[days * states + state] < least[best] ? days * states + state : best;
    }
    return least[best];
  }

  private boolean isHeld(int day) {
    return held > 0 && shape.owed[day + 1] > shape.owed[day];
  }

  /** A day at full load or at a load limit. */
  private void step(int day, LinePrices prices) {
    boolean runs = shape.mayRun[day] && !isHeld(day);
    int shallowest = isHeld(day) ? Math.max(held, shape.leastLimit[day]) : shape.leastLimit[day];
    int most = shape.mostLimit[day];
    boolean limits = most > 0 && shallowest <= most;
    long cost = 0;
    if (limits) {
      // The cost is linear in the cut, so one end is the cheapest.
      cut[day] = prices.limit(day, shallowest) <= prices.limit(day, most) ? shallowest : most;
      cost = prices.limit(day, cut[day]);
    }
    for (int state = 0; state < states; state++) {
      int here = day * states + state;
      if (StopTable.isPossible(least[here])) {
        int there = here - state % MODES + states;
        if (runs) {
          relax(there + RUNNING, least[here], here, 0);
        }
        if (limits) {
          long entering = state % MODES == LIMITED ? 0 : prices.limit[day];
          relax(there + LIMITED, least[here] + cost + entering, here, 0);
        }
      }
    }
  }

  /** Notes what stops that begin on a day have cost so far, less what their sums begin with. */
  private void begin(int from, LinePrices prices) {
    long cost =
        prices.begin[from] - prices.counted[shape.firstCounted(from)] - prices.stopped[from];
    long charged = cost + (shape.imposed[from] ? 0 : prices.chosen);
    for (int stops = 0; stops <= shape.mostStops; stops++) {
      int here = source(from, stops);
      note(2 * stops, least[here] + cost, here);
      note(2 * stops + 1, least[here] + charged, here);
    }
  }

  private void note(int at, long cost, int here) {
    if (cost < open[at]) {
      open[at] = cost;
      openFrom[at] = here;
    }
  }

  /** The cheaper state from which a stop may begin. */
  private int source(int day, int stops) {
    int running = day * states + stops * MODES + RUNNING;
    int limited = running - RUNNING + LIMITED;
    return least[limited] < least[running] ? limited : running;
  }

  private void endPlain(int end, LinePrices prices) {
    long cost = prices.counted[shape.endCounted(end)] + prices.stopped[end] + prices.restart[end];
    int kind = shape.imposed[end - 1] ? 0 : 1;
    for (int stops = 0; stops <= shape.mostStops; stops++) {
      int at = 2 * stops + kind;
      if (StopTable.isPossible(open[at])) {
        restart(openFrom[at], end, open[at] + cost);
      }
    }
  }

  private void endShort(int from, int end, LinePrices prices) {
    int first = shape.firstCounted(from);
    int last = Math.max(first, shape.endCounted(end));
    boolean isChosen = !shape.imposed[from] && !shape.imposed[end - 1];
    long cost =
        (isChosen ? prices.chosen : 0)
            + prices.begin[from]
            + prices.counted[last]
            - prices.counted[first]
            + prices.stopped[end]
            - prices.stopped[from]
            + prices.restart[end];
    for (int stops = 0; stops <= shape.mostStops; stops++) {
      int here = source(from, stops);
      if (StopTable.isPossible(least[here])) {
        restart(here, end, least[here] + cost);
      }
    }
  }

  /** A restart after a stop that began in some state. */
  private void restart(int here, int end, long cost) {
    int stops = here % states / MODES;
    if (shape.mostStops > 0 && stops == shape.mostStops) {
      return;
    }
    int after = (shape.mostStops == 0 ? 0 : stops + 1) * MODES;
    int next = shape.nextStop(end);
    if (shape.limitable) {
      relax(end * states + after + RESTARTED, cost, here, end);
    } else if (shape.mayRunFrom(end, next) && !isHeldFrom(end, next)) {
      relax(next * states + after + RUNNING, cost, here, end);
    }
  }

  private boolean isHeldFrom(int from, int to) {
    return held > 0 && shape.owed[to] > shape.owed[from];
  }

  private void relax(int there, long cost, int here, int end) {
    if (cost < least[there]) {
      least[there] = cost;
      cameFrom[there] =
          (end > 0 ? STOPPED : 0) | (here % states) << STATE_AT | (here / states) << DAY_BITS | end;
    }
  }

  /** The runs behind the least cost, in time order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int at = best;
    while (at >= states) {
      int came = cameFrom[at];
      int end = came & DAY_MASK;
      int from = came >>> DAY_BITS & DAY_MASK;
      int state = came >>> STATE_AT & DAY_MASK;
      if ((came & STOPPED) != 0) {
        runs.addFirst(Run.stop(from, end - 1));
      } else if (at % states % MODES == LIMITED) {
        runs.addFirst(new Run(from, from, 100 - cut[from]));
      }
      at = from * states + state;
    }
    return runs;
  }
}
