package lunting.solver.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Shares the time that is left on all cores among the parts that wait for a search, by their
 * numbers of lines: those that break most come first, then those that cost most a line. Where there
 * are more cores than parts, the largest parts are searched several times at once. Where the time
 * is too short for all, the last keep their start plans. One that still breaks duties after its
 * turn gets another one, once.
 *
 * <p>Threads: any.
 */
public final class Timetable {
  /** A search that waits for its turn. */
  private record Entry(PartSolve part, int number, double weight) {}

  private static final Comparator<PartSolve> WORST_FIRST =
      Comparator.comparing(PartSolve::standing, Comparator.comparingLong(Verdict.Totals::hard))
          .thenComparing(PartSolve::standing, Comparator.comparingLong(Verdict.Totals::medium))
          .thenComparingLong(part -> part.standing().soft() / Math.max(1, part.lines()));

  /** To set a search up takes some of this; in less time nothing would be found. */
  private static final long LEAST_TURN_NANOS = 250_000_000;

  private final List<Entry> waiting = new ArrayList<>();

  /** The parts that had another turn, or wait for it. */
  private final Set<PartSolve> again = new HashSet<>();

  private final long endNanos;
  private final long[] busyUntil;

  /**
   * A timetable that begins now.
   *
   * @param endNanos when all searches must have ended; {@link Turn#NEVER}: no limit, and then one
   *     search a part
   */
  public Timetable(List<PartSolve> parts, int cores, long endNanos) {
    this.endNanos = endNanos;
    busyUntil = new long[cores];
    Arrays.fill(busyUntil, System.nanoTime());
    double lines = parts.stream().mapToInt(PartSolve::lines).sum();
    for (PartSolve part : parts.stream().sorted(WORST_FIRST).toList()) {
      int searches =
          endNanos == Turn.NEVER || part.steps() != null
              ? 1
              : Math.max(1, (int) (cores * part.lines() / lines));
      for (int number = 0; number < searches; number++) {
        waiting.add(new Entry(part, number, Math.max(1, part.lines()) / (double) searches));
      }
    }
  }

  /** The next turn of a core; null where no search waits. */
  public synchronized @Nullable Turn next(int core) {
    if (waiting.isEmpty()) {
      // The core does not come back: whoever gets another turn must not count on it.
      busyUntil[core] = endNanos;
      return null;
    }
    if (endNanos == Turn.NEVER) {
      Entry first = waiting.removeFirst();
      return new Turn(first.part(), first.number(), Turn.NEVER);
    }
    long now = System.nanoTime();
    long left = Math.max(0, endNanos - now);
    double each = capacity(core, now) / waiting.stream().mapToDouble(Entry::weight).sum();
    Entry chosen = waiting.getFirst();
    for (Entry entry : waiting) {
      // What would take until the end must begin now, whatever else is worse.
      if (entry.weight() * each >= left && entry.weight() > chosen.weight()) {
        chosen = entry;
      }
    }
    waiting.remove(chosen);
    long turn = Math.max(LEAST_TURN_NANOS, (long) (chosen.weight() * each));
    busyUntil[core] = now + Math.min(left, turn);
    return new Turn(chosen.part(), chosen.number(), busyUntil[core]);
  }

  /**
   * A turn has ended. A part that is still broken waits for another one, once, from the best plan
   * so far: the first turns of a process are its slowest.
   */
  public synchronized void ended(Turn turn) {
    PartSolve part = turn.part();
    // All steps of a part are those of one search.
    if (part.steps() == null && part.isBroken() && isTimeLeft() && again.add(part)) {
      part.goOn();
      waiting.add(new Entry(part, turn.number() + busyUntil.length, Math.max(1, part.lines())));
    }
  }

  private boolean isTimeLeft() {
    return endNanos != Turn.NEVER && endNanos - System.nanoTime() > LEAST_TURN_NANOS;
  }

  /** The time that is left on all cores together. */
  private double capacity(int core, long now) {
    double capacity = 0;
    for (int other = 0; other < busyUntil.length; other++) {
      long free = other == core ? now : Math.max(now, busyUntil[other]);
      capacity += Math.max(0, endNanos - free);
    }
    return capacity;
  }

  /** A core is taken away: its time is not shared out. */
  public synchronized void rest(int core) {
    busyUntil[core] = endNanos;
  }

  /** A core is there again and goes on with its turn. */
  public synchronized void goOn(int core, Turn turn) {
    busyUntil[core] = turn.endNanos();
  }
}
