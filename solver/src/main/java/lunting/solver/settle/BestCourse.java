package lunting.solver.settle;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the course of one line that is worth most, exactly, among all that keep the duties which
 * the line keeps by itself: a dynamic programme over the day, how many stops it has had, and
 * whether one of them was as long as it must be.
 *
 * <p>Threads: one at a time.
 */
final class BestCourse {
  private static final int FULL = 100;
  private static final long NEVER = Long.MIN_VALUE / 4;

  private final LineScope scope;
  private final int days;
  private final int layers;
  private final int blocks;

  /** What each state is worth at most, and the state and the stop that lead to it. */
  private final long[] best;

  private final int[] cameFrom;
  private final int[] stopFrom;
  private final int[] stopTo;

  private int[] least;
  private int[] most;

  /** What running is worth up to each day, and on how many days before it is not possible. */
  private final long[] running;

  private final int[] barred;
  private final int[] runningCut;
  private final long[] standing;
  private final long[] counting;
  private final int[] owed;

  /** What the last course found is worth. */
  private long value;

  /** How many stops were looked at so far: the measure of the work done. */
  private long work;

  BestCourse(LineScope scope) {
    this.scope = scope;
    days = scope.days;
    layers = scope.mostStops < days ? scope.mostStops + 1 : 1;
    blocks = scope.unbroken > 0 ? 2 : 1;
    int states = 2 * (days + 1) * layers * blocks;
    best = new long[states];
    cameFrom = new int[states];
    stopFrom = new int[states];
    stopTo = new int[states];
    least = scope.least;
    most = scope.most;
    running = new long[days + 1];
    barred = new int[days + 1];
    runningCut = new int[days];
    standing = new long[days + 1];
    counting = new long[days + 1];
    owed = new int[days + 1];
    for (int day = 0; day < days; day++) {
      owed[day + 1] = owed[day] + (scope.line.days().owed().contains(day) ? 1 : 0);
    }
  }

  /** Cuts at which what can be held on all days of the quota may change its slope. */
  private int[] bounds() {
    boolean[] found = new boolean[FULL + 1];
    found[0] = true;
    for (int day = 0; day < days; day++) {
      if (scope.line.days().owed().contains(day)) {
        found[least[day]] = true;
        found[most[day]] = true;
        found[Math.min(scope.limit[day], most[day])] = true;
      }
    }
    int count = 0;
    int[] bounds = new int[FULL + 1];
    for (int cut = 0; cut <= FULL; cut++) {
      if (found[cut]) {
        bounds[count++] = cut;
      }
    }
    return Arrays.copyOf(bounds, count);
  }

  /** What the course found last is worth. */
  long value() {
    return value;
  }

  /** How many stops have been looked at so far. */
  long work() {
    return work;
  }

  /**
   * The course that is worth most; null where the line has none.
   *
   * @param from by day, the least that may be cut, at least what the scope has
   * @param to by day, the most that may be cut
   */
  @Nullable Course find(Worth worth, int[] from, int[] to) {
    least = from;
    most = to;
    if (worth.held <= 0) {
      int[] cuts = solve(worth);
      return cuts == null ? null : scope.course(cuts);
    }
    long highest = NEVER;
    int @Nullable [] found = null;
    for (int held : bounds()) {
      least = from.clone();
      for (int day = 0; day < days; day++) {
        if (scope.line.days().owed().contains(day)) {
          least[day] = Math.max(least[day], held);
        }
      }
      int[] cuts = solve(worth);
      if (cuts != null && value + held * worth.held > highest) {
        highest = value + held * worth.held;
        found = cuts;
      }
    }
    value = highest;
    return found == null ? null : scope.course(found);
  }

  private int @Nullable [] solve(Worth worth) {
    addUp(worth);
    Arrays.fill(best, NEVER);
    reach(state(0, 0, 0, 0), 0, -1, 0, 0);
    for (int day = 0; day < days; day++) {
      for (int stops = 0; stops < layers; stops++) {
        for (int block = 0; block < blocks; block++) {
          leave(day, stops, block);
        }
      }
    }
    int end = -1;
    for (int stops = 0; stops < layers; stops++) {
      int state = state(days, stops, blocks - 1, 0);
      end = best[state] > NEVER && (end < 0 || best[state] > best[end]) ? state : end;
    }
    value = end < 0 ? NEVER : best[end];
    return end < 0 ? null : cuts(end);
  }

  private void addUp(Worth worth) {
    for (int day = 0; day < days; day++) {
      long percent = worth.cut[day] + worth.effective[day];
      int cut = runningCut(day, percent > 0);
      runningCut[day] = cut;
      running[day + 1] = running[day] + (cut < 0 ? 0 : cut * percent);
      barred[day + 1] = barred[day] + (cut < 0 ? 1 : 0);
      standing[day + 1] = standing[day] + FULL * worth.cut[day] + worth.stopped[day];
      counting[day + 1] = counting[day] + FULL * worth.effective[day];
    }
  }

  /** What is cut while the line runs, the most or the least that is allowed; −1: it may not run. */
  private int runningCut(int day, boolean high) {
    int lowest = Math.max(1, least[day]);
    int highest = Math.min(scope.limit[day], most[day]);
    boolean limited = lowest <= highest;
    if (least[day] == 0 && !(high && limited)) {
      return 0;
    }
    return limited ? (high ? highest : lowest) : -1;
  }

  /** A state: running from a day on, and whether the least run since the last stop still binds. */
  private int state(int day, int stops, int block, int bound) {
    return ((day * layers + stops) * blocks + block) * 2 + bound;
  }

  private void reach(int state, long worth, int before, int from, int to) {
    if (worth > best[state]) {
      best[state] = worth;
      cameFrom[state] = before;
      stopFrom[state] = from;
      stopTo[state] = to;
    }
  }

  private boolean mayRun(int from, int end) {
    return barred[end] == barred[from];
  }

  private void leave(int day, int stops, int block) {
    int bound = state(day, stops, block, 1);
    if (best[bound] > NEVER) {
      // Until the kiln has run for long enough, only stops that are not held to that may begin.
      int end = Math.min(days, day + scope.minRun);
      for (int from = day + 1; from < end && mayRun(day, from); from++) {
        long worth = best[bound] + running[from] - running[day];
        stop(bound, worth, from, stops, block, false);
      }
    }
    int free = state(day, stops, block, 0);
    if (best[free] > NEVER) {
      if (mayRun(day, day + 1)) {
        long worth = best[free] + running[day + 1] - running[day];
        reach(state(day + 1, stops, block, 0), worth, free, 0, -1);
      }
      stop(free, best[free], day, stops, block, true);
    }
  }

  /** Goes on from a state by each stop that begins on a day. */
  private void stop(int state, long before, int from, int stops, int block, boolean any) {
    for (int to = from; to < days && scope.canStop[to] && most[to] == FULL; to++) {
      work++;
      boolean tested = scope.isTested(from, to);
      boolean last = to + 1 == days;
      boolean barredByKiln = tested && (!any || stops >= scope.mostStops);
      if (barredByKiln || !scope.allows(from, to) || !(last || mayRun(to + 1, to + 2))) {
        continue;
      }
      int first = Math.min(to + 1, scope.firstCounted(from));
      int end = Math.max(first, scope.lastCounted(to) + 1);
      long worth = before + standing[to + 1] - standing[from] + counting[end] - counting[first];
      int nextStops =
          layers > 1 && scope.isCounted(from, to) ? Math.min(layers - 1, stops + 1) : stops;
      int nextBlock = blocks > 1 && owed[end] - owed[first] >= scope.unbroken ? 1 : block;
      goOn(state, worth, from, to, nextStops, nextBlock);
    }
  }

  private void goOn(int state, long worth, int from, int to, int stops, int block) {
    int restart = to + 1;
    if (restart == days) {
      reach(state(days, stops, block, 0), worth, state, from, to);
      return;
    }
    boolean chosen = scope.isChosen(from, to);
    int free = Math.min(days, restart + (chosen ? Math.max(1, scope.minRun) : 1));
    if (mayRun(restart, free)) {
      long then = worth + running[free] - running[restart];
      reach(state(free, stops, block, 0), then, state, from, to);
    }
    if (chosen && scope.minRun > 1 && scope.hasFreeStops()) {
      reach(state(restart, stops, block, 1), worth, state, from, to);
    }
  }

  private int[] cuts(int end) {
    int[] cuts = runningCut.clone();
    for (int state = end; state >= 0; state = cameFrom[state]) {
      if (stopTo[state] >= stopFrom[state] && cameFrom[state] >= 0) {
        Arrays.fill(cuts, stopFrom[state], stopTo[state] + 1, FULL);
      }
    }
    return cuts;
  }
}
