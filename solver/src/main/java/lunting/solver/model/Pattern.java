package lunting.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDays;
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

  private Pattern(LineDuty line, List<Run> runs) {
    this.runs = runs;
    this.inOrder = runs.toArray(Run[]::new);
    PlantDays days = line.days();
    int seasonDays = days.owed().days();
    stopped = new long[(seasonDays + 63) >>> 6];
    effective = line.countRamps() ? stopped : new long[stopped.length];
    int[] switches = new int[runs.size() * 2];
    int switchCount = 0;
    int stopCount = 0;
    int reduced = 0;
    int cut = 0;
    int longest = 0;
    int owedDaysCut = 0;
    int held = 100;
    byte[] limits = null;
    for (Run run : inOrder) {
      int owed = days.owed().count(run.from(), run.to());
      cut += owed * run.cut();
      owedDaysCut += owed;
      if (owed > 0) {
        held = Math.min(held, run.cut());
      }
      if (!run.isStop()) {
        limits = limits == null ? new byte[seasonDays] : limits;
        Arrays.fill(limits, run.from(), run.to() + 1, (byte) run.cut());
        reduced += owed * run.cut();
        continue;
      }
      stopCount++;
      mark(stopped, run.from(), run.to());
      int first = run.from();
      int last = run.to();
      if (!line.countRamps()) {
        boolean begunBefore = run.from() == 0 || run.from() == days.quotaFrom();
        first = begunBefore ? run.from() : run.from() + line.limits().coolDownDays();
        last = run.to() == seasonDays - 1 ? run.to() : run.to() - line.limits().heatUpDays();
        mark(effective, first, last);
      }
      int effectiveOwed = days.owed().count(first, last);
      reduced += effectiveOwed * 100;
      longest = Math.max(longest, effectiveOwed);
      if (run.from() > 0) {
        switches[switchCount++] = run.from();
      }
      if (run.to() < seasonDays - 1) {
        switches[switchCount++] = run.to() + 1;
      }
    }
    limitCuts = limits;
    stops = stopCount;
    reducedPercentDays = reduced;
    cutPercentDays = cut;
    longestBlock = longest;
    heldCut = owedDaysCut > 0 && owedDaysCut == days.owed().count() ? held : 0;
    switchDays = Arrays.copyOf(switches, switchCount);
    LineBaseline before = line.baseline();
    int past = 0;
    int changed = 0;
    if (before != null) {
      int open = before.firstOpenDay();
      if (limits == null && !before.isLimited()) {
        for (int word = 0; word < stopped.length; word++) {
          long differing = stopped[word] ^ before.stopped().word(word);
          long pastMask =
              open >= (word + 1) << 6 ? -1L : open <= (word << 6) ? 0 : (1L << open) - 1;
          past += Long.bitCount(differing & pastMask);
          changed += 100 * Long.bitCount(differing & ~pastMask);
        }
      } else {
        for (int day = 0; day < seasonDays; day++) {
          int more = Math.abs(cut(day) - before.cut(day));
          past += day < open && more > 0 ? 1 : 0;
          changed += day >= open ? more : 0;
        }
      }
    }
    pastDaysChanged = past;
    changedPercentDays = changed;
  }

  /**
   * The pattern of these runs on a line.
   *
   * @param runs in any order, without overlap; empty for a line that is never reduced
   */
  public static Pattern of(LineDuty line, List<Run> runs) {
    return new Pattern(line, merged(runs));
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

  private static void mark(long[] words, int from, int to) {
    for (int day = from; day <= to; day++) {
      words[day >>> 6] |= 1L << day;
    }
  }

  /** The runs in time order. */
  public List<Run> runs() {
    return runs;
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
