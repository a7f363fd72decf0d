package lunting.solver.search.place;

import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest loads of one line over the season, exactly, by a dynamic programme over the
 * day, how many stops it has had, the load it runs at, and how much it has given; where so many
 * days are asked in a row, also by whether the stop that is to give them has been.
 */
final class BestRuns {
  private static final int COARSEST = 100;
  private static final int[] COARSER = {5, 10, 20, 50, COARSEST};

  private final StateTable table;
  private final LineTerms terms;
  private final int days;
  private final int firstDay;

  /** By the stops so far; twice where days are asked in a row: before and after their stop. */
  private final int layers;

  private final int phases;
  private final int modes;
  private final int quantum;

  /** What is wanted, in steps of the quantum; more than that is counted as that much. */
  private final int full;

  private final PeriodEnds periods;
  private final StopsOfDay stops;

  /** By what is given, the cheapest state of a day and a layer, and its cost. */
  private final int[] cheapest;

  private final long[] costs;

  /** The least and the most that any state of that day and layer has given. */
  private int givenFrom;

  private int givenTo;

  private BestRuns(StateTable table, LineTerms terms) {
    this.table = table;
    this.terms = terms;
    days = terms.days;
    firstDay = terms.past.firstDay();
    phases = terms.goal.inARow() > 0 ? 2 : 1;
    modes = terms.levels.length + 1;
    layers = layers();
    quantum = quantum();
    full = full(quantum);
    periods = new PeriodEnds(terms, quantum, full);
    stops = new StopsOfDay(terms);
    cheapest = new int[full + 1];
    costs = new long[full + 1];
  }

  /** As many stops as there is room for; one at least. */
  private int layers() {
    int stops = terms.mostStops;
    while (stops > 1 && states(phases * (stops + 1), COARSEST) > StateTable.MOST_STATES) {
      stops--;
    }
    return phases * (stops + 1);
  }

  /** The step in which everything can be counted, or a greater one where that is too fine. */
  private int quantum() {
    int step = terms.quantum();
    for (int coarser : COARSER) {
      step = states(layers, step) > StateTable.MOST_STATES ? Math.max(step, coarser) : step;
    }
    return step;
  }

  private long states(int layers, int step) {
    return (long) (days + 1) * layers * modes * (full(step) + 1L);
  }

  /** What is wanted, in steps: without the past, or each period's part rounded up by itself. */
  private int full(int step) {
    if (terms.goal.bounds().isEmpty()) {
      return Math.ceilDiv(Math.max(0, terms.goal.wanted() - terms.past.given()), step);
    }
    return Math.max(
        Math.ceilDiv(terms.goal.wanted(), step), PeriodEnds.asked(terms.goal.bounds(), step));
  }

  /**
   * The cheapest cuts by day, in percent, 0 on days that are past. Null where there are too many
   * states, or no way.
   */
  static int @Nullable [] cuts(StateTable table, LineTerms terms) {
    return cuts(table, terms, terms.isPlain());
  }

  /** The same, with the stops of plain terms taken all together or one by one. */
  static int @Nullable [] cuts(StateTable table, LineTerms terms, boolean together) {
    BestRuns runs = new BestRuns(table, terms);
    return table.clear(runs.states(runs.layers, runs.quantum)) ? runs.cuts(together) : null;
  }

  private int @Nullable [] cuts(boolean together) {
    begin();
    if (!terms.line.limits().canStop()) {
      runOnly();
    } else if (together) {
      runAndStopPlainly();
    } else {
      runAndStop();
    }
    int end = end();
    return end < 0 ? null : cutsTo(end);
  }

  private void runOnly() {
    for (int day = firstDay; day < days; day++) {
      for (int layer = 0; layer < layers; layer++) {
        runOn(day, layer);
      }
    }
  }

  private void runAndStop() {
    for (int day = firstDay; day < days; day++) {
      stops.of(day, day, day + 1);
      for (int layer = 0; layer < layers; layer++) {
        runOn(day, layer);
        findCheapest(day, layer);
        for (int end = day + 1; givenFrom <= givenTo && end <= days; end++) {
          stop(day, end, layer);
        }
      }
    }
  }

  private void runAndStopPlainly() {
    PlainStops plain = new PlainStops(table, terms, layers, modes, quantum, full);
    for (int day = firstDay; day < days; day++) {
      for (int layer = 0; layer < layers; layer++) {
        if (layer > 0) {
          plain.arrive(day + 1, layer);
        }
        runOn(day, layer);
      }
    }
  }

  private int state(int day, int layer, int mode, int given) {
    return ((day * layers + layer) * modes + mode) * (full + 1) + given;
  }

  private void begin() {
    int given = terms.goal.bounds().isEmpty() ? 0 : Math.min(full, terms.past.given() / quantum);
    boolean underWay = terms.past.stopSince() >= 0;
    given = underWay ? given : periods.past(given, firstDay);
    int origin = state(firstDay, 0, 0, 0);
    if (!underWay) {
      int next = Math.clamp(terms.past.mayStopFrom(), firstDay, days);
      long price = terms.running[next] - terms.running[firstDay];
      table.reach(origin, state(next, 0, 0, given), price, 0);
    }
    if (underWay) {
      cheapest[given] = state(firstDay, 0, 0, given);
      costs[given] = 0;
      table.reach(origin, cheapest[given], 0, 0);
      givenFrom = given;
      givenTo = given;
      stops.of(firstDay, terms.past.stopSince(), firstDay);
      for (int end = firstDay; end <= days; end++) {
        stop(0, end, 0);
      }
      // Nothing but the stop that is under way goes on from there.
      table.forget(cheapest[given]);
    }
  }

  /** Runs on for a day from each state, at full load or at a limit. */
  private void runOn(int day, int layer) {
    for (int next = 0; next < modes; next++) {
      int cut = next == 0 ? terms.runningCut[day] : terms.levels[next - 1][day];
      int gain = terms.counts(day) ? cut / quantum : 0;
      int most = periods.isOn(day + 1) ? -1 : full - gain;
      for (int mode = 0; mode < modes; mode++) {
        long price = price(day, mode, next);
        if (price < StateTable.NEVER) {
          int there = state(day + 1, layer, next, gain);
          table.reachRow(state(day, layer, mode, 0), there, most + 1, price);
        }
      }
      for (int given = Math.max(0, most + 1); given <= full; given++) {
        for (int mode = 0; mode < modes; mode++) {
          run(state(day, layer, mode, given), day, layer, mode, next, given + gain);
        }
      }
    }
  }

  /** Runs on for a day, where a period ends or more is given then than is wanted. */
  private void run(int here, int day, int layer, int mode, int next, int given) {
    long price = price(day, mode, next);
    if (table.least(here) >= StateTable.NEVER || price >= StateTable.NEVER) {
      return;
    }
    int now = periods.on(day + 1, given);
    long cost = table.least(here) + price + periods.penalty();
    table.reach(here, state(day + 1, layer, next, now), cost, 0);
  }

  /** The price of running on for a day, {@link StateTable#NEVER} where it may not be. */
  private long price(int day, int mode, int next) {
    return next == 0
        ? terms.running[day + 1] - terms.running[day]
        : terms.limited[next - 1][day] + (next == mode ? 0 : terms.limitOn(day));
  }

  /** Notes for all that may be given which load it is cheapest to stop from. */
  private void findCheapest(int day, int layer) {
    givenFrom = full + 1;
    givenTo = -1;
    for (int given = 0; given <= full; given++) {
      int best = state(day, layer, 0, given);
      for (int mode = 1; mode < modes; mode++) {
        int here = state(day, layer, mode, given);
        best = table.least(here) < table.least(best) ? here : best;
      }
      boolean reached = table.least(best) < StateTable.NEVER;
      cheapest[given] = best;
      costs[given] = reached ? table.least(best) : 2 * StateTable.NEVER;
      if (reached) {
        givenFrom = Math.min(givenFrom, given);
        givenTo = given;
      }
    }
  }

  /**
   * Stops until a day from each state.
   *
   * @param from the day from which on something is given
   */
  private void stop(int from, int end, int before) {
    int layer = stops.isTested(end) ? before + phases : before;
    if (layer >= layers || !stops.mayBe(end)) {
      return;
    }
    long price = stops.price(end);
    int counted = stops.counted(end);
    int left = periods.note(stops, from, end);
    boolean mayCountInARow = phases > 1 && before % phases == 0;
    if (!mayCountInARow || !terms.isAllInARow(counted)) {
      goOn(layer, end, left, price);
    }
    if (mayCountInARow) {
      // Of all stops one counts as the days in a row, and no other can any more.
      goOn(layer + 1, end, left, price - terms.inARow(counted));
    }
  }

  /**
   * From each state of the day to those after a stop.
   *
   * @param layer after the stop
   * @param left what is given after the last period that ends meanwhile
   */
  private void goOn(int layer, int end, int left, long price) {
    int there = state(stops.next(end), layer, 0, 0);
    if (!periods.areNoted()) {
      int most = Math.min(givenTo, full - left);
      table.reachAll(cheapest, costs, givenFrom, most, there + left, price, end);
      long extra = (long) quantum * terms.perExtra;
      for (int given = Math.max(givenFrom, most + 1); given <= givenTo; given++) {
        long cost = costs[given] + price + (given + left - full) * extra;
        table.reach(cheapest[given], there + full, cost, end);
      }
      return;
    }
    for (int given = givenFrom; given <= givenTo; given++) {
      int now = periods.after(given, left);
      table.reach(cheapest[given], there + now, costs[given] + price + periods.penalty(), end);
    }
  }

  /** The cheapest state at the season's end, what is lacking then counted; −1: none. */
  private int end() {
    int best = -1;
    long lowest = StateTable.NEVER;
    for (int layer = 0; layer < layers; layer++) {
      for (int mode = 0; mode < modes; mode++) {
        for (int given = 0; given <= full; given++) {
          int end = state(days, layer, mode, given);
          long lacking = (long) (full - given) * quantum * terms.perLacking;
          if (table.least(end) < StateTable.NEVER && table.least(end) + lacking < lowest) {
            lowest = table.least(end) + lacking;
            best = end;
          }
        }
      }
    }
    return best;
  }

  private int[] cutsTo(int end) {
    int[] cuts = new int[days];
    int perDay = layers * modes * (full + 1);
    int at = end;
    int to = days;
    while (to > firstDay) {
      int from = table.from(at);
      int day = from / perDay;
      int mode = at / (full + 1) % modes;
      for (int each = day; each < to; each++) {
        int limit = mode == 0 ? terms.runningCut[each] : terms.levels[mode - 1][each];
        cuts[each] = each < table.stopEnd(at) ? 100 : limit;
      }
      to = day;
      at = from;
    }
    return cuts;
  }
}
