package lunting.solver.search.place;

import java.util.Arrays;

/**
 * The least cost found for each state of a dynamic programme, and where it came from.
 *
 * <p>Threads: one at a time. It is used again: making new ones thousands of times a second kept the
 * collector busier than the search.
 */
final class StateTable {
  static final long NEVER = Long.MAX_VALUE / 4;

  /** More would take longer than they are worth: what is given is counted in greater steps then. */
  static final int MOST_STATES = 1 << 16;

  /** A season has fewer days. */
  private static final int DAY_BITS = 11;

  private long[] least = new long[0];
  private int[] cameFrom = new int[0];

  /** Forgets everything; false where there are too many states. */
  boolean clear(long states) {
    if (states > MOST_STATES) {
      return false;
    }
    if (least.length < states) {
      least = new long[(int) states];
      cameFrom = new int[(int) states];
    }
    Arrays.fill(least, 0, (int) states, NEVER);
    return true;
  }

  long least(int state) {
    return least[state];
  }

  /** Notes a way to a state, if it is the cheapest, and the day on which its stop ends, or 0. */
  void reach(int from, int to, long cost, int stopEnd) {
    if (cost < least[to]) {
      least[to] = cost;
      cameFrom[to] = from << DAY_BITS | stopEnd;
    }
  }

  /** Has the way to a state, at the same cost, come from elsewhere. */
  void lead(int from, int to, int stopEnd) {
    cameFrom[to] = from << DAY_BITS | stopEnd;
  }

  /** Notes ways from a row of states to a row of as many, all at one price and without a stop. */
  void reachRow(int from, int to, int states, long price) {
    long[] known = least;
    for (int i = 0; i < states; i++) {
      long before = known[from + i];
      if (before < NEVER && before + price < known[to + i]) {
        known[to + i] = before + price;
        cameFrom[to + i] = (from + i) << DAY_BITS;
      }
    }
  }

  /**
   * Notes ways from many states to as many in a row: from each place of a list to that place beyond
   * a state.
   *
   * @param from states, by place
   * @param costs of these states, by place; twice {@link #NEVER} where nothing has reached one
   * @param first the first place
   * @param last the last place
   * @param to where place 0 leads
   * @param price of the way
   */
  void reachAll(int[] from, long[] costs, int first, int last, int to, long price, int stopEnd) {
    long[] known = least;
    for (int place = first; place <= last; place++) {
      long cost = costs[place] + price;
      if (cost < known[to + place]) {
        known[to + place] = cost;
        cameFrom[to + place] = from[place] << DAY_BITS | stopEnd;
      }
    }
  }

  /** Has a state be as if nothing had reached it. */
  void forget(int state) {
    least[state] = NEVER;
  }

  int from(int state) {
    return cameFrom[state] >>> DAY_BITS;
  }

  int stopEnd(int state) {
    return cameFrom[state] & ((1 << DAY_BITS) - 1);
  }
}
