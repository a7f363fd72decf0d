package lunting.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * All reductions of one line over the season, with what the rules ask of them worked out once: the
 * value of the planning variable.
 *
 * <p>Shape: runs in time order; they do not overlap, and those that touch differ in load.
 *
 * <p>Threads: immutable.
 */
public final class Pattern {
  private final List<Run> runs;
  private final Run[] inOrder;
  private final long[] stopped;
  private final long[] effective;
  private final byte @Nullable [] limitCuts;
  private final int stops;
  private final int reducedPercentDays;
  private final int cutPercentDays;
  private final int heldCut;
  private final int longestBlock;
  private final int[] switchDays;
  private final int pastDaysChanged;
  private final int changedPercentDays;
  private final int chosenChanges;

  private Pattern(LineDuty line, Run[] row) {
    DaySet owed = line.days().owed();
    this.runs = List.of(row);
    inOrder = row;
    stops = countStops();
    limitCuts = stops == inOrder.length ? null : limitCuts(owed.days());
    stopped = stopped(owed.days());
    effective = line.countRamps() ? stopped : effective(line);
    // One look at each run for all that is counted on W(p): a search makes patterns all the time.
    int reduced = 0;
    int cut = 0;
    int held = 100;
    int covered = 0;
    int longest = 0;
    for (Run run : inOrder) {
      int days = owed.count(run.from(), run.to());
      int counting = line.countRamps() || !run.isStop() ? days : EffectiveDays.owed(line, run);
      reduced += counting * run.cut();
      cut += days * run.cut();
      held = days > 0 ? Math.min(held, run.cut()) : held;
      covered += days;
      longest = run.isStop() ? Math.max(longest, counting) : longest;
    }
    reducedPercentDays = reduced;
    cutPercentDays = cut;
    heldCut = covered > 0 && covered == owed.count() ? held : 0;
    longestBlock = longest;
    switchDays = switchDays(owed.days() - 1);
    Changes changes = new Changes(stopped, limitCuts);
    pastDaysChanged = changes.pastDays(line.baseline());
    changedPercentDays = changes.percentDays(line.baseline());
    chosenChanges = chosenChanges(line);
  }

  /**
   * The pattern of these runs on a line.
   *
   * @param runs in any order, without overlap; empty for a line that is never reduced
   */
  public static Pattern of(LineDuty line, List<Run> runs) {
    return new Pattern(line, merged(runs).toArray(Run[]::new));
  }

  /**
   * The pattern of a row of runs that stand in proper order already.
   *
   * @param row in time order; they do not overlap, and those that touch differ in load; the pattern
   *     keeps the array, so nobody may change it
   */
  public static Pattern ofRow(LineDuty line, Run[] row) {
    return new Pattern(line, row);
  }

  private static List<Run> merged(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    if (sorted.size() > 1) {
      sorted.sort(Comparator.comparingInt(Run::from));
      for (int i = sorted.size() - 1; i > 0; i--) {
        Run later = sorted.get(i);
        Run earlier = sorted.get(i - 1);
        if (earlier.to() + 1 == later.from() && earlier.loadPercent() == later.loadPercent()) {
          sorted.set(i - 1, new Run(earlier.from(), later.to(), later.loadPercent()));
          sorted.remove(i);
        }
      }
    }
    return List.copyOf(sorted);
  }

  private int countStops() {
    int count = 0;
    for (Run run : inOrder) {
      count += run.isStop() ? 1 : 0;
    }
    return count;
  }

  private byte[] limitCuts(int seasonDays) {
    byte[] cuts = new byte[seasonDays];
    for (Run run : inOrder) {
      if (!run.isStop()) {
        Arrays.fill(cuts, run.from(), run.to() + 1, (byte) run.cut());
      }
    }
    return cuts;
  }

  private long[] stopped(int seasonDays) {
    long[] words = new long[(seasonDays + 63) >>> 6];
    for (Run run : inOrder) {
      if (run.isStop()) {
        mark(words, run.from(), run.to());
      }
    }
    return words;
  }

  private long[] effective(LineDuty line) {
    long[] words = new long[stopped.length];
    for (Run run : inOrder) {
      if (run.isStop()) {
        mark(words, EffectiveDays.first(line, run), EffectiveDays.last(line, run));
      }
    }
    return words;
  }

  private static void mark(long[] words, int from, int to) {
    for (int word = from >>> 6; from <= to && word <= to >>> 6; word++) {
      long head = word == from >>> 6 ? -1L << from : -1L;
      long tail = word == to >>> 6 ? -1L >>> (63 - (to & 63)) : -1L;
      words[word] |= head & tail;
    }
  }

  private int[] switchDays(int lastDay) {
    int[] days = new int[2 * stops];
    int count = 0;
    for (Run run : inOrder) {
      if (run.isStop() && run.from() > 0) {
        days[count++] = run.from();
      }
      if (run.isStop() && run.to() < lastDay) {
        days[count++] = run.to() + 1;
      }
    }
    return Arrays.copyOf(days, count);
  }

  private int chosenChanges(LineDuty line) {
    int changes = 0;
    for (Run run : inOrder) {
      boolean chosen =
          run.isStop()
              ? line.days().isChosen(run.from(), run.to())
              : !line.days().isAsked(run.from());
      changes += chosen ? 1 : 0;
    }
    return changes;
  }

  /** The runs in time order. */
  public List<Run> runs() {
    return runs;
  }

  /** The runs in time order, as the array that the pattern keeps; nobody may change it. */
  public Run[] row() {
    return inOrder;
  }

  /** How many runs it has. */
  public int runCount() {
    return inOrder.length;
  }

  /** A run, by its place in time. */
  public Run run(int index) {
    return inOrder[index];
  }

  /** How many stops it has. */
  public int stops() {
    return stops;
  }

  /** How many of its runs somebody chose: stops, and load limits that begin unasked. */
  public int chosenChanges() {
    return chosenChanges;
  }

  /** Whether any run is a load limit. */
  public boolean isLimited() {
    return limitCuts != null;
  }

  /** How many 64-bit words of days {@link #effectiveWord} has. */
  public int words() {
    return effective.length;
  }

  /** Days whose stop counts as reduction, day {@code 64 · word + bit}. */
  public long effectiveWord(int word) {
    return effective[word];
  }

  /** Days stopped, day {@code 64 · word + bit}. */
  public long stoppedWord(int word) {
    return stopped[word];
  }

  /** eff(l, d): what counts as reduced on a day, in percent. */
  public int effective(int day) {
    if ((effective[day >>> 6] >>> day & 1) != 0) {
      return 100;
    }
    return limitCuts == null ? 0 : limitCuts[day];
  }

  /** cut(l, d): what is cut on a day, in percent. */
  public int cut(int day) {
    if ((stopped[day >>> 6] >>> day & 1) != 0) {
      return 100;
    }
    return limitCuts == null ? 0 : limitCuts[day];
  }

  /** Σ cut over a set of days, in percent-days. */
  public int cutOn(DaySet days) {
    int sum = 0;
    for (Run run : inOrder) {
      sum += days.count(run.from(), run.to()) * run.cut();
    }
    return sum;
  }

  /** Σ eff over a set of days, in percent-days. */
  public int effectiveOn(DaySet days) {
    int sum = 0;
    for (int word = 0; word < effective.length; word++) {
      sum += 100 * Long.bitCount(effective[word] & days.word(word));
    }
    for (int i = 0; limitCuts != null && i < inOrder.length; i++) {
      Run run = inOrder[i];
      sum += run.isStop() ? 0 : run.cut() * days.count(run.from(), run.to());
    }
    return sum;
  }

  /** Σ cut over all days, in percent-days. */
  public int cutOnAllDays() {
    int sum = 0;
    for (Run run : inOrder) {
      sum += run.days() * run.cut();
    }
    return sum;
  }

  /** How many days before asOf differ from the published plan; 0 without one. */
  public int pastDaysChanged() {
    return pastDaysChanged;
  }

  /** Σ abs(load − published load) from asOf on, in percent-days; 0 without a published plan. */
  public int changedPercentDays() {
    return changedPercentDays;
  }

  /** Σ eff over W(p), in percent-days. */
  public int reducedPercentDays() {
    return reducedPercentDays;
  }

  /** Σ cut over W(p), in percent-days. */
  public int cutPercentDays() {
    return cutPercentDays;
  }

  /** The least cut on any day of W(p), in percent; 0 where W(p) is empty. */
  public int heldCut() {
    return heldCut;
  }

  /** The most effective days inside W(p) of any one stop. */
  public int longestBlock() {
    return longestBlock;
  }

  /** How many {@link #switchDay}s there are. */
  public int switches() {
    return switchDays.length;
  }

  /** A day on which a stop begins or the line restarts, the season's first day left out. */
  public int switchDay(int index) {
    return switchDays[index];
  }

  @Override
  public String toString() {
    return runs.toString();
  }
}
