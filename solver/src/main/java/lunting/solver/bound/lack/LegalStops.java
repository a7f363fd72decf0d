package lunting.solver.bound.lack;

import java.util.Arrays;
import lunting.solver.line.StopRule;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * Which stops of a line notice, the least stop and relighting allow, each looked at by itself:
 * those that begin on an open day, and the one that is under way on the day before.
 */
final class LegalStops {
  private final LineDuty line;
  private final int first;
  private final int days;
  private final boolean relightBinds;

  /** By the first day of a stop and its restart; the stop that is under way stands first. */
  private final boolean[] legal;

  /** The days that some legal stop reaches. */
  private final boolean[] reached;

  private long lookedAt;

  /**
   * All stops within some days.
   *
   * @param mayStop on which days the line may stand still
   * @param since the first day of a stop that is under way; −1: none
   */
  LegalStops(Problem problem, LineDuty line, boolean[] mayStop, int since) {
    this.line = line;
    first = line.firstOpenDay();
    days = mayStop.length;
    relightBinds = StopRule.NO_RELIGHT.binds(line, problem.sectorOf(problem.plantOf(line)));
    legal = new boolean[(days - first + 1) * (days - first + 1)];
    reached = new boolean[days];
    for (int from = first; from < days; from++) {
      note(from, from, mayStop);
    }
    if (since >= 0) {
      note(first - 1, since, mayStop);
    }
    for (int from = since < 0 ? first : first - 1; from < days; from++) {
      reachFrom(from);
    }
  }

  /** Notes which ends a stop may have. */
  private void note(int row, int since, boolean[] mayStop) {
    Run[] stop = new Run[1];
    for (int end = Math.max(since + 1, first); end <= days; end++) {
      if (end > first && !mayStop[end - 1]) {
        return;
      }
      stop[0] = Run.stop(since, end - 1);
      lookedAt++;
      legal[at(row, end)] =
          StopRule.NOTICE.amount(line, stop) == 0
              && StopRule.MIN_STOP.amount(line, stop) == 0
              && (!relightBinds || StopRule.NO_RELIGHT.amount(line, stop) == 0);
    }
  }

  private void reachFrom(int from) {
    int open = Math.max(from, first);
    for (int end = days; end > open; end--) {
      if (legal[at(from, end)]) {
        Arrays.fill(reached, open, end, true);
        return;
      }
    }
  }

  private int at(int row, int end) {
    return (row - first + 1) * (days - first + 1) + end - first;
  }

  /** How many stops were looked at. */
  long lookedAt() {
    return lookedAt;
  }

  /** Whether a legal stop stands still on an open day. */
  boolean reaches(int day) {
    return reached[day];
  }

  /** Whether a stop from an open day to the restart is legal. */
  boolean allows(int from, int restart) {
    return legal[at(from, restart)];
  }

  /** Whether the stop that is under way may last to the restart. */
  boolean allowsLasting(int restart) {
    return legal[at(first - 1, restart)];
  }
}
