package lunting.solver.search.place;

import java.util.Arrays;

/**
 * All stops of a line on which nothing is imposed ({@link LineTerms#isPlain}), taken together: what
 * such a stop costs and gives is a part of its first day and a part of its end, so of all first
 * days only the cheapest for what is given matters to an end. It finds what trying each stop by
 * itself finds, of equally cheap ways the same one.
 *
 * <p>Threads: one at a time.
 */
final class PlainStops {
  private final StateTable table;
  private final LineTerms terms;
  private final int perLayer;
  private final int perDay;
  private final int modes;
  private final int quantum;
  private final int full;

  /** The least days of a stop, and from its end to the next first day. */
  private final int length;

  private final int apart;

  /** By layer and by what is given without the stop's end: the least cost, and its state. */
  private final long[][] costs;

  private final int[][] states;

  /** What stands at place 0 is given less this. */
  private final int offset;

  /** By layer, the places that anything has reached. */
  private final int[] first;

  private final int[] last;

  /**
   * By layer, the places from which on every stop gives more than is wanted: the later it ends, the
   * more of them. What such a stop gives does not matter then, so the cheapest of all is enough.
   */
  private final int[] beyond;

  private final long[] beyondCost;

  private final int[] beyondState;

  private final long extra;

  /**
   * Stops of a line.
   *
   * @param modes how many loads it may run at; the states of one layer stand mode by mode
   * @param full the most that is given, in steps of the quantum
   */
  PlainStops(StateTable table, LineTerms terms, int layers, int modes, int quantum, int full) {
    this.table = table;
    this.terms = terms;
    this.modes = modes;
    this.quantum = quantum;
    this.full = full;
    perLayer = modes * (full + 1);
    perDay = layers * perLayer;
    length = Math.max(1, terms.line.limits().minStopDays());
    apart = Math.max(1, terms.line.limits().minRunDays());
    offset = terms.stoppedGiven[terms.days] / quantum;
    costs = new long[layers][offset + full + 1];
    states = new int[layers][offset + full + 1];
    first = new int[layers];
    last = new int[layers];
    beyond = new int[layers];
    beyondCost = new long[layers];
    beyondState = new int[layers];
    extra = (long) quantum * terms.perExtra;
    for (int layer = 0; layer < layers; layer++) {
      Arrays.fill(costs[layer], 2 * StateTable.NEVER);
      first[layer] = offset + full + 1;
      last[layer] = -1;
      beyond[layer] = offset + full + 1;
      beyondCost[layer] = StateTable.NEVER;
    }
  }

  /** Reaches the states of a day and a layer by the stops after which another may begin on it. */
  void arrive(int day, int layer) {
    int lastEnd = day == terms.days ? day : day - apart;
    for (int end = day - apart; end <= lastEnd; end++) {
      if (end - length >= terms.past.firstDay()) {
        begin(end - length, layer - 1);
        end(end, day, layer);
      }
    }
  }

  /** Takes in the stops that begin on a day. */
  private void begin(int day, int layer) {
    long price =
        terms.beginning(day) - terms.effective[terms.firstCounting(day)] - terms.stopped[day];
    int place = offset - terms.stoppedGiven[terms.firstCounting(day)] / quantum;
    int base = day * perDay + layer * perLayer;
    for (int given = 0; given <= full; given++) {
      int best = base + given;
      for (int mode = 1; mode < modes; mode++) {
        int here = base + mode * (full + 1) + given;
        best = table.least(here) < table.least(best) ? here : best;
      }
      long least = table.least(best);
      if (least < StateTable.NEVER) {
        first[layer] = Math.min(first[layer], place + given);
        last[layer] = Math.max(last[layer], place + given);
        if (least + price < costs[layer][place + given]) {
          costs[layer][place + given] = least + price;
          states[layer][place + given] = best;
          if (place + given >= beyond[layer]) {
            addBeyond(layer, place + given);
          }
        }
      }
    }
  }

  /** Ends all stops that have begun in time. */
  private void end(int end, int next, int layer) {
    int before = layer - 1;
    long[] known = costs[before];
    int counted = terms.endCounting(end);
    long price =
        terms.effective[counted]
            + terms.stopped[end]
            + terms.running[next]
            - terms.running[end]
            + terms.restarting(end);
    int given = terms.stoppedGiven[counted] / quantum - offset;
    int base = next * perDay + layer * perLayer;
    int most = Math.min(last[before], full - given - 1);
    if (next < terms.days) {
      table.reachAll(states[before], known, first[before], most, base + given, price, end);
    } else {
      for (int place = first[before]; place <= most; place++) {
        reach(states[before][place], base + given + place, known[place] + price, end);
      }
    }
    for (int place = beyond[before] - 1; place > Math.max(-1, full - given - 1); place--) {
      addBeyond(before, place);
      beyond[before] = place;
    }
    if (beyondCost[before] < StateTable.NEVER) {
      long cost = beyondCost[before] + price + (given - full) * extra;
      reach(beyondState[before], base + full, cost, end);
    }
  }

  /** Takes in what has begun at a place from which on a stop gives more than is wanted. */
  private void addBeyond(int layer, int place) {
    long cost = costs[layer][place] + place * extra;
    int state = states[layer][place];
    if (cost < beyondCost[layer]
        || (cost == beyondCost[layer]
            && cost < StateTable.NEVER
            && isEarlier(state, beyondState[layer]))) {
      beyondCost[layer] = cost;
      beyondState[layer] = state;
    }
  }

  private boolean isEarlier(int state, int other) {
    int day = state / perDay;
    int otherDay = other / perDay;
    return day < otherDay || (day == otherDay && state % (full + 1) < other % (full + 1));
  }

  /** Of equally cheap stops the one that begins first is taken, of these what has given least. */
  private void reach(int from, int to, long cost, int end) {
    if (cost == table.least(to) && cost < StateTable.NEVER && table.stopEnd(to) > 0) {
      int day = from / perDay;
      int other = table.from(to) / perDay;
      boolean earlier =
          day < other
              || (day == other
                  && end == table.stopEnd(to)
                  && from % (full + 1) < table.from(to) % (full + 1));
      if (earlier) {
        table.lead(from, to, end);
      }
    } else {
      table.reach(from, to, cost, end);
    }
  }
}
