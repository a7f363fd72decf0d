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
 * is too short for all, the last keep their start plans. The few parts of a short list have two
 * turns each, and one that still breaks duties after its last gets another, once: a later turn goes
 * on from the part's best plan.
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

  /**
   * With no more lines than this the first turns of a process, whose code is cold, get little done
   * that the others have to make up for.
   */
  private static final int FEW_LINES = 60;

  /** Where there are two turns, the first has so much of the part's time. */
  private static final double FIRST_TURN = 0.4;

  /**
   * Of a short list three lines need nearly as long as seven: each part has the time of so many.
   */
  private static final int LINES_OF_EVERY_PART = 5;

  private final List<Entry> waiting = new ArrayList<>();

  /** The parts that had another turn, or wait for it. */
  private final Set<PartSolve> again = new HashSet<>();

  private final int lines;
  private final boolean isShort;
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
    lines = parts.stream().mapToInt(PartSolve::lines).sum();
    List<PartSolve> worstFirst = parts.stream().sorted(WORST_FIRST).toList();
    isShort = parts.size() > 1 && lines <= FEW_LINES && hasTimeForTwoTurns(parts);
    if (isShort) {
      worstFirst.forEach(part -> addTurns(part, 0, FIRST_TURN));
      worstFirst.forEach(part -> addTurns(part, cores, 1 - FIRST_TURN));
    } else {
      worstFirst.forEach(part -> addTurns(part, 0, 1));
    }
  }

  /** Whether parts may have several turns, and there is time for a first one of each. */
  private boolean hasTimeForTwoTurns(List<PartSolve> parts) {
    double wall = endNanos - busyUntil[0];
    double each = Math.min(wall, capacity(0, busyUntil[0]) / parts.size());
    return parts.stream().noneMatch(this::isOneSearch) && FIRST_TURN * each >= LEAST_TURN_NANOS;
  }

  private boolean isOneSearch(PartSolve part) {
    return endNanos == Turn.NEVER || part.steps() != null;
  }

  /**
   * A part waits for turns, several at once where there are more cores than parts.
   *
   * @param number of the first; those that go on from the part's best plan have numbers from that
   *     of the cores on
   * @param time what they have of the part's time
   */
  private void addTurns(PartSolve part, int number, double time) {
    double cores = busyUntil.length;
    int searches = isOneSearch(part) ? 1 : Math.max(1, (int) (cores * part.lines() / lines));
    for (int i = 0; i < searches; i++) {
      waiting.add(new Entry(part, number + i, time * weight(part) / searches));
    }
  }

  private double weight(PartSolve part) {
    return isShort ? LINES_OF_EVERY_PART + part.lines() : Math.max(1, part.lines());
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
      // What would take until the end must begin now, whatever else is worse. Of a short list all
      // first turns come before any second one.
      boolean may = !isShort || entry.number() < busyUntil.length;
      if (may && entry.weight() * each >= left && entry.weight() > chosen.weight()) {
        chosen = entry;
      }
    }
    waiting.remove(chosen);
    if (chosen.number() >= busyUntil.length) {
      chosen.part().goOn();
    }
    long turn = Math.max(LEAST_TURN_NANOS, (long) (chosen.weight() * each));
    busyUntil[core] = now + Math.min(left, turn);
    return new Turn(chosen.part(), chosen.number(), busyUntil[core]);
  }

  /**
   * A turn has ended. A part that is still broken after its last waits for another one, once, from
   * the best plan so far: the first turns of a process are its slowest.
   */
  public synchronized void ended(Turn turn) {
    PartSolve part = turn.part();
    boolean waits = waiting.stream().anyMatch(entry -> entry.part() == part);
    // All steps of a part are those of one search.
    if (!waits && part.steps() == null && part.isBroken() && isTimeLeft() && again.add(part)) {
      waiting.add(new Entry(part, turn.number() + busyUntil.length, weight(part)));
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
