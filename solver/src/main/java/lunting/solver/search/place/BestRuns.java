package lunting.solver.search.place;

import java.util.List;
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

  /** The first day after each period, and what it and those before it ask, in steps. */
  private final int[] ends;

  private final int[] asked;

  /** Of the periods that end while a stop lasts: how many, which, and what is given until then. */
  private int ending;

  private final int[] ended;
  private final int[] gains;

  /** By what is given, the cheapest state of a day and a layer. */
  private final int[] cheapest;

  /** The least and the most that any state of that day and layer has given. */
  private int givenFrom;

  private int givenTo;

  /** What a way to the next state costs beside its days: too much given, or too little. */
  private long penalty;

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
    List<LineGoal.Bound> bounds = terms.goal.bounds();
    ends = bounds.stream().mapToInt(LineGoal.Bound::day).toArray();
    asked = new int[ends.length];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = asked(bounds.subList(0, i + 1), quantum);
    }
    ended = new int[ends.length];
    gains = new int[ends.length];
    cheapest = new int[full + 1];
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
    return Math.max(Math.ceilDiv(terms.goal.wanted(), step), asked(terms.goal.bounds(), step));
  }

  private static int asked(List<LineGoal.Bound> bounds, int step) {
    int sum = 0;
    for (LineGoal.Bound bound : bounds) {
      sum += Math.ceilDiv(bound.wanted(), step);
    }
    return sum;
  }

  /**
   * The cheapest cuts by day, in percent, 0 on days that are past. Null where there are too many
   * states, or no way.
   */
  static int @Nullable [] cuts(StateTable table, LineTerms terms) {
    BestRuns runs = new BestRuns(table, terms);
    return table.clear(runs.states(runs.layers, runs.quantum)) ? runs.cuts() : null;
  }

  private int @Nullable [] cuts() {
    begin();
    for (int day = firstDay; day < days; day++) {
      for (int layer = 0; layer < layers; layer++) {
        runOn(day, layer);
        stopOn(day, layer);
      }
    }
    int end = end();
    return end < 0 ? null : cutsTo(end);
  }

  private int state(int day, int layer, int mode, int given) {
    return ((day * layers + layer) * modes + mode) * (full + 1) + given;
  }

  private void begin() {
    int given = terms.goal.bounds().isEmpty() ? 0 : Math.min(full, terms.past.given() / quantum);
    List<LineGoal.Bound> bounds = terms.goal.bounds();
    boolean underWay = terms.past.stopSince() >= 0;
    for (int i = 0; !underWay && i < bounds.size() && bounds.get(i).day() <= firstDay; i++) {
      given = atBound(given, i);
    }
    int origin = state(firstDay, 0, 0, 0);
    if (!underWay) {
      int next = Math.clamp(terms.past.mayStopFrom(), firstDay, days);
      long price = terms.running[next] - terms.running[firstDay];
      table.reach(origin, state(next, 0, 0, given), price, 0);
    }
    if (underWay) {
      for (int each = 0; each <= full; each++) {
        cheapest[each] = state(firstDay, 0, 0, each);
      }
      table.reach(origin, cheapest[given], 0, 0);
      givenFrom = given;
      givenTo = given;
      for (int end = firstDay; end <= days; end++) {
        stop(firstDay, terms.past.stopSince(), end, 0);
      }
      // Nothing but the stop that is under way goes on from there.
      table.forget(cheapest[given]);
    }
  }

  /** Runs on for a day from each state, and notes which load it is cheapest to stop from. */
  private void runOn(int day, int layer) {
    givenFrom = full + 1;
    givenTo = -1;
    for (int given = 0; given <= full; given++) {
      int best = state(day, layer, 0, given);
      for (int mode = 0; mode < modes; mode++) {
        int here = state(day, layer, mode, given);
        if (table.least(here) < StateTable.NEVER) {
          best = table.least(here) < table.least(best) ? here : best;
          for (int next = 0; next < modes; next++) {
            run(here, day, layer, mode, next, given);
          }
        }
      }
      cheapest[given] = best;
      if (table.least(best) < StateTable.NEVER) {
        givenFrom = Math.min(givenFrom, given);
        givenTo = given;
      }
    }
  }

  private void stopOn(int day, int layer) {
    boolean mayStop = terms.line.limits().canStop() && givenFrom <= givenTo;
    for (int end = day + 1; mayStop && end <= days; end++) {
      stop(day, day, end, layer);
    }
  }

  /** Runs on for a day, at full load or at a limit. */
  private void run(int here, int day, int layer, int mode, int next, int given) {
    long price =
        next == 0
            ? terms.running[day + 1] - terms.running[day]
            : terms.limited[next - 1][day] + (next == mode ? 0 : terms.limitOn(day));
    if (price >= StateTable.NEVER) {
      return;
    }
    int cut = next == 0 ? terms.runningCut[day] : terms.levels[next - 1];
    penalty = 0;
    int now = given + (terms.counts(day) ? cut / quantum : 0);
    for (int i = 0; i < ends.length; i++) {
      now = ends[i] == day + 1 ? atBound(now, i) : now;
    }
    now = atMost(full, now);
    table.reach(here, state(day + 1, layer, next, now), table.least(here) + price + penalty, 0);
  }

  /**
   * Stops until a day from each state.
   *
   * @param since the stop's first day, which is past where it is under way
   */
  private void stop(int day, int since, int end, int before) {
    boolean underWay = since == terms.past.stopSince();
    // A stop that has ended before the first open day is past, and nothing is tested of it.
    boolean tested = terms.isTested(since, end) && end > firstDay;
    int layer = tested && !underWay ? before + phases : before;
    if (layer >= layers || (tested && !underWay && !terms.mayLast(since, end))) {
      return;
    }
    int first = terms.firstCounting(since, end);
    int last = terms.endCounting(first, end);
    int counted = terms.stoppedGiven[last] - terms.stoppedGiven[first];
    int next = terms.mayStopAgain(end, tested);
    long price =
        terms.effective[last]
            - terms.effective[first]
            + terms.stopped[end]
            - terms.stopped[day]
            + terms.running[next]
            - terms.running[end]
            + terms.switches(since, end);
    int from = underWay ? 0 : day;
    boolean mayCountInARow = phases > 1 && before % phases == 0;
    if (!mayCountInARow || !terms.isAllInARow(counted)) {
      goOn(from, next, layer, first, last, end, price);
    }
    if (mayCountInARow) {
      // Of all stops one counts as the days in a row, and no other can any more.
      goOn(from, next, layer + 1, first, last, end, price - terms.inARow(counted));
    }
  }

  /**
   * From each state of the day to those after a stop.
   *
   * @param from the day from which on something is given
   * @param layer after the stop
   */
  private void goOn(int from, int next, int layer, int first, int last, int end, long price) {
    int left = endPeriods(from, next, first, last, end);
    int there = state(next, layer, 0, 0);
    for (int given = givenFrom; given <= givenTo; given++) {
      int here = cheapest[given];
      long before = table.least(here);
      if (before >= StateTable.NEVER) {
        continue;
      }
      penalty = 0;
      int now = given;
      for (int i = 0; i < ending; i++) {
        now = atBound(now + gains[i], ended[i]);
      }
      now = atMost(full, now + left);
      table.reach(here, there + now, before + price + penalty, end);
    }
  }

  /** Notes the periods that end while a stop lasts; answers with what is given after the last. */
  private int endPeriods(int from, int next, int first, int last, int end) {
    ending = 0;
    int at = from;
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > from && ends[i] <= next) {
        ended[ending] = i;
        gains[ending] = gained(at, ends[i], first, last, end);
        ending++;
        at = ends[i];
      }
    }
    return gained(at, next, first, last, end);
  }

  /** What days from one to another give: by the stop where it counts, by running after its end. */
  private int gained(int from, int to, int first, int last, int end) {
    int still =
        terms.stoppedGiven[Math.clamp(last, from, to)]
            - terms.stoppedGiven[Math.clamp(first, from, to)];
    int running = terms.runningGiven[Math.max(end, to)] - terms.runningGiven[Math.max(end, from)];
    return (still + running) / quantum;
  }

  /** At a period's end what it lacks costs, and what it has too much is lost. */
  private int atBound(int given, int index) {
    int must = asked[index];
    if (given < must) {
      penalty += (long) (must - given) * quantum * terms.perLacking;
      return given;
    }
    return atMost(must + full - asked[asked.length - 1], given);
  }

  private int atMost(int most, int given) {
    penalty += (long) Math.max(0, given - most) * quantum * terms.perExtra;
    return Math.min(most, given);
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
        int limit = mode == 0 ? terms.runningCut[each] : terms.levels[mode - 1];
        cuts[each] = each < table.stopEnd(at) ? 100 : limit;
      }
      to = day;
      at = from;
    }
    return cuts;
  }
}
