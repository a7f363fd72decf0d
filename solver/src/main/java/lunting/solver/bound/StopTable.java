package lunting.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lunting.solver.model.Run;

/**
 * The least cost of a line's stops for each number of days that they can give, by a dynamic
 * programme over the day from which it may stop again, how many stops it has had, and how many days
 * it has given.
 *
 * <p>A stop costs and gives what lies between its ends, so that all beginnings of stops that give
 * the same in the end compete in one running minimum: the whole table takes a few operations a
 * state.
 *
 * <p>Threads: one at a time.
 */
final class StopTable {
  /** Cannot be had. Costs stay far below, so that sums with it still tell. */
  static final long NEVER = 1L << 61;

  private static final long MOST_STATES = 1 << 21;
  private static final int STOPPED = 1 << 30;
  private static final int LAYER_AT = 20;
  private static final int DAY_BITS = 10;
  private static final int DAY_MASK = (1 << DAY_BITS) - 1;

  private final LineShape shape;
  private final int days;
  private final int most;
  private final int layers;

  /** 2 where one stop must give many days: then a layer tells whether one has. */
  private final int kinds;

  private final int states;
  private final int running;
  private long[] least = new long[0];
  private int[] cameFrom = new int[0];
  private long[] open = new long[0];
  private int[] openFrom = new int[0];
  private long[] openLong = new long[0];
  private int[] openLongFrom = new int[0];

  /** The least cost by days given; {@link #NEVER} where the line cannot give so many. */
  long[] byDays = new long[0];

  private int[] endLayer = new int[0];

  StopTable(LineShape shape) {
    this.shape = shape;
    days = shape.days;
    most = shape.owed[days];
    kinds = shape.unbroken > 0 ? 2 : 1;
    layers = layers(shape);
    states = (days + 1) * layers * (most + 1);
    running = layers * (2 * most + 1);
  }

  /** Whether a table of this line is small enough. */
  static boolean fits(LineShape shape) {
    return (long) (shape.days + 1) * layers(shape) * (shape.owed[shape.days] + 1) <= MOST_STATES;
  }

  private static int layers(LineShape shape) {
    return (shape.mostStops + 1) * (shape.unbroken > 0 ? 2 : 1);
  }

  /** Fills the table at these prices of the line, in a space that it keeps until the next time. */
  void fill(LinePrices prices, Scratch.Space space) {
    settleIn(space);
    Arrays.fill(least, 0, states, NEVER);
    closeAll();
    least[0] = prices.atFullLoad;
    int barrier = 0;
    int plain = shape.plainDays();
    int longFrom = 0;
    for (int end = 1; end <= days; end++) {
      int before = end - 1;
      if (shape.mayRun[before]) {
        for (int i = 0; i < layers * (most + 1); i++) {
          relax(at(end, 0, 0) + i, least[at(before, 0, 0) + i], 0);
        }
      }
      if (!shape.mayStop[before]) {
        barrier = end;
        longFrom = end;
        closeAll();
        continue;
      }
      int from = end - plain;
      if (from >= barrier && shape.mayBegin[from]) {
        begin(from, prices, open, openFrom);
      }
      int next = shape.nextStop(end);
      boolean ends = shape.mayEnd[end] && shape.mayRunFrom(end, next);
      for (;
          kinds > 1 && longFrom <= from && shape.given(longFrom, end) >= shape.unbroken;
          longFrom++) {
        if (shape.mayBegin[longFrom]) {
          begin(longFrom, prices, openLong, openLongFrom);
        }
      }
      if (ends) {
        endPlain(end, next, prices);
        for (from = end - shape.leastDays(end); from > end - plain && from >= 0; from--) {
          if (from < barrier) {
            break;
          }
          if (shape.mayBegin[from]) {
            endShort(from, end, next, prices);
          }
        }
      }
    }
    Arrays.fill(byDays, 0, most + 1, NEVER);
    for (int layer = kinds - 1; layer < layers; layer += kinds) {
      for (int given = 0; given <= most; given++) {
        if (least[at(days, layer, given)] < byDays[given]) {
          byDays[given] = least[at(days, layer, given)];
          endLayer[given] = layer;
        }
      }
    }
  }

  private void settleIn(Scratch.Space space) {
    space.fitStates(states);
    space.fitOpen(running);
    space.fitLong(kinds > 1 ? running : 0);
    space.fitDays(most + 1);
    least = space.least;
    cameFrom = space.cameFrom;
    open = space.open;
    openFrom = space.openFrom;
    openLong = space.openLong;
    openLongFrom = space.openLongFrom;
    byDays = space.byDays;
    endLayer = space.endLayer;
  }

  /** No stop has begun. */
  private void closeAll() {
    Arrays.fill(open, 0, running, NEVER);
    Arrays.fill(openLong, 0, kinds > 1 ? running : 0, NEVER);
  }

  /** Whether a cost belongs to something that can be had. */
  static boolean isPossible(long cost) {
    return cost < NEVER / 2;
  }

  private int at(int day, int layer, int given) {
    return (day * layers + layer) * (most + 1) + given;
  }

  private void relax(int there, long cost, int from) {
    if (cost < least[there]) {
      least[there] = cost;
      cameFrom[there] = from;
    }
  }

  /** The layer after one more stop; none: −1. */
  private int after(int layer, boolean isLong) {
    int stops = layer / kinds;
    int kind = isLong ? kinds - 1 : layer % kinds;
    if (shape.mostStops == 0) {
      return kind;
    }
    return stops == shape.mostStops ? -1 : (stops + 1) * kinds + kind;
  }

  private void begin(int from, LinePrices prices, long[] opened, int[] openedFrom) {
    int first = shape.firstCounted(from);
    long cost = prices.chosen + prices.begin[from] - prices.counted[first] - prices.stopped[from];
    int shift = most - shape.owed[first];
    for (int layer = 0; layer < layers; layer++) {
      int here = at(from, layer, 0);
      int there = layer * (2 * most + 1) + shift;
      for (int given = 0; given <= most; given++) {
        long sum = least[here + given] + cost;
        if (sum < opened[there + given]) {
          opened[there + given] = sum;
          openedFrom[there + given] = from;
        }
      }
    }
  }

  private void endPlain(int end, int next, LinePrices prices) {
    for (int layer = 0; layer < layers; layer++) {
      int after = after(layer, false);
      if (after >= 0) {
        endPlain(end, next, layer, after, prices, open, openFrom);
        if (kinds > 1) {
          endPlain(end, next, layer, after(layer, true), prices, openLong, openLongFrom);
        }
      }
    }
  }

  private void endPlain(
      int end, int next, int layer, int after, LinePrices prices, long[] opened, int[] openedFrom) {
    int last = shape.endCounted(end);
    long cost = prices.counted[last] + prices.stopped[end] + prices.restart[end];
    int from = layer * (2 * most + 1) + most - shape.owed[last];
    int there = at(next, after, 0);
    for (int given = 0; given <= most; given++) {
      long sum = opened[from + given] + cost;
      if (sum < least[there + given]) {
        least[there + given] = sum;
        cameFrom[there + given] =
            STOPPED | layer << LAYER_AT | openedFrom[from + given] << DAY_BITS | end;
      }
    }
  }

  private void endShort(int from, int end, int next, LinePrices prices) {
    int first = shape.firstCounted(from);
    int last = Math.max(first, shape.endCounted(end));
    int gives = shape.given(from, end);
    long cost =
        prices.chosen
            + prices.begin[from]
            + prices.counted[last]
            - prices.counted[first]
            + prices.stopped[end]
            - prices.stopped[from]
            + prices.restart[end];
    for (int layer = 0; layer < layers; layer++) {
      int after = after(layer, kinds > 1 && gives >= shape.unbroken);
      int here = at(from, layer, 0);
      int came = STOPPED | layer << LAYER_AT | from << DAY_BITS | end;
      for (int given = 0; after >= 0 && given + gives <= most; given++) {
        if (isPossible(least[here + given])) {
          relax(at(next, after, given + gives), least[here + given] + cost, came);
        }
      }
    }
  }

  /** The stops behind the least cost of so many days, in time order. */
  List<Run> stops(int given) {
    List<Run> stops = new ArrayList<>();
    int day = days;
    int layer = endLayer[given];
    int left = given;
    while (day > 0) {
      int came = cameFrom[at(day, layer, left)];
      if ((came & STOPPED) == 0) {
        day--;
        continue;
      }
      int end = came & DAY_MASK;
      int from = came >>> DAY_BITS & DAY_MASK;
      layer = came >>> LAYER_AT & DAY_MASK;
      stops.addFirst(Run.stop(from, end - 1));
      left -= shape.given(from, end);
      day = from;
    }
    return stops;
  }
}
