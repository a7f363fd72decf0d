package lunting.solver.model;

import lunting.solver.problem.LineBaseline;
import org.jspecify.annotations.Nullable;

/** How far a pattern's loads are from what the published plan has its line do; 0 without one. */
final class Changes {
  private final long[] stopped;
  private final byte @Nullable [] limitCuts;

  /**
   * The changes of these loads.
   *
   * @param stopped days stopped, day {@code 64 · word + bit}
   * @param limitCuts what load limits cut on each day, in percent; null where there are none
   */
  Changes(long[] stopped, byte @Nullable [] limitCuts) {
    this.stopped = stopped;
    this.limitCuts = limitCuts;
  }

  /** How many days before asOf differ. */
  int pastDays(@Nullable LineBaseline before) {
    if (before == null) {
      return 0;
    }
    int open = before.firstOpenDay();
    int changed = 0;
    if (haveLimits(before)) {
      for (int day = 0; day < open; day++) {
        changed += cut(day) == before.cut(day) ? 0 : 1;
      }
    } else {
      for (int word = 0; word < stopped.length; word++) {
        changed += Long.bitCount(differing(before, word) & daysBefore(open, word));
      }
    }
    return changed;
  }

  /** Σ abs(load − published load) from asOf on, in percent-days. */
  int percentDays(@Nullable LineBaseline before) {
    if (before == null) {
      return 0;
    }
    int open = before.firstOpenDay();
    int changed = 0;
    if (haveLimits(before)) {
      int seasonDays = before.stopped().days();
      for (int day = open; day < seasonDays; day++) {
        changed += Math.abs(cut(day) - before.cut(day));
      }
    } else {
      for (int word = 0; word < stopped.length; word++) {
        changed += 100 * Long.bitCount(differing(before, word) & ~daysBefore(open, word));
      }
    }
    return changed;
  }

  /** Whether days must be compared one by one; else stops are all there is, 64 days at a time. */
  private boolean haveLimits(LineBaseline before) {
    return limitCuts != null || before.isLimited();
  }

  private int cut(int day) {
    if ((stopped[day >>> 6] >>> day & 1) != 0) {
      return 100;
    }
    return limitCuts == null ? 0 : limitCuts[day];
  }

  private long differing(LineBaseline before, int word) {
    return stopped[word] ^ before.stopped().word(word);
  }

  /** The days of a word of 64 that lie before a day. */
  private static long daysBefore(int day, int word) {
    int first = word << 6;
    return day >= first + 64 ? -1L : day <= first ? 0 : (1L << day) - 1;
  }
}
