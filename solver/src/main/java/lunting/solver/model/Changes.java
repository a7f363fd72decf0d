package lunting.solver.model;

import lunting.solver.problem.LineBaseline;
import org.jspecify.annotations.Nullable;

/** How far a pattern is from what the published plan has its line do; 0 without one. */
final class Changes {
  private Changes() {}

  /** How many days before asOf differ. */
  static int pastDays(Pattern pattern, @Nullable LineBaseline before) {
    if (before == null) {
      return 0;
    }
    int open = before.firstOpenDay();
    int changed = 0;
    if (haveLimits(pattern, before)) {
      for (int day = 0; day < open; day++) {
        changed += pattern.cut(day) == before.cut(day) ? 0 : 1;
      }
    } else {
      for (int word = 0; word < pattern.words(); word++) {
        changed += Long.bitCount(differing(pattern, before, word) & daysBefore(open, word));
      }
    }
    return changed;
  }

  /** Σ abs(load − published load) from asOf on, in percent-days. */
  static int percentDays(Pattern pattern, @Nullable LineBaseline before) {
    if (before == null) {
      return 0;
    }
    int open = before.firstOpenDay();
    int changed = 0;
    if (haveLimits(pattern, before)) {
      int seasonDays = before.stopped().days();
      for (int day = open; day < seasonDays; day++) {
        changed += Math.abs(pattern.cut(day) - before.cut(day));
      }
    } else {
      for (int word = 0; word < pattern.words(); word++) {
        changed += 100 * Long.bitCount(differing(pattern, before, word) & ~daysBefore(open, word));
      }
    }
    return changed;
  }

  /** Whether days must be compared one by one; else stops are all there is, 64 days at a time. */
  private static boolean haveLimits(Pattern pattern, LineBaseline before) {
    return pattern.isLimited() || before.isLimited();
  }

  private static long differing(Pattern pattern, LineBaseline before, int word) {
    return pattern.stoppedWord(word) ^ before.stopped().word(word);
  }

  /** The days of a word of 64 that lie before a day. */
  private static long daysBefore(int day, int word) {
    int first = word << 6;
    return day >= first + 64 ? -1L : day <= first ? 0 : (1L << day) - 1;
  }
}
