package lunting.web.api.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Reduction;
import lunting.solver.line.LostCauses;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * A published reduction, or the part of it, that has lost its cause: its warning was lifted or
 * lowered, or its order lifted.
 *
 * @param from first day that nothing asks for any more
 * @param to last day that nothing asks for any more
 * @param load what the line runs at on these days; 0 is a stop
 * @param runsFrom the earliest day on which the line may run again: a cold kiln is heated up first,
 *     and has its least stop; null where that is not before the season ends
 */
record EndingView(
    String plant,
    String line,
    Reduction.Cause cause,
    LocalDate from,
    LocalDate to,
    BigDecimal load,
    @Nullable LocalDate runsFrom) {
  /** All of them, line by line in the order of the list. */
  static List<EndingView> of(Problem problem) {
    List<EndingView> endings = new ArrayList<>();
    LostCauses causes = new LostCauses(problem);
    for (LineDuty line : problem.lines()) {
      LineBaseline before = line.baseline();
      DaySet lost = causes.of(line);
      for (int day = 0; before != null && day < problem.days(); day++) {
        if (lost.contains(day)) {
          int last = last(lost, before, day);
          endings.add(ending(problem, line, before, day, last));
          day = last;
        }
      }
    }
    return endings;
  }

  /** The last day in a row that is lost at the same load. */
  private static int last(DaySet lost, LineBaseline before, int day) {
    int last = day;
    int end = before.lastDayOfRun(day);
    while (last < end && lost.contains(last + 1)) {
      last++;
    }
    return last;
  }

  private static EndingView ending(
      Problem problem, LineDuty line, LineBaseline before, int from, int to) {
    int runs = Math.min(to + 1, earliest(line, before, from));
    return new EndingView(
        problem.plantOf(line).id(),
        line.id(),
        cause(problem, before, from),
        problem.season().dateOf(from),
        problem.season().dateOf(to),
        BigDecimal.valueOf(before.load(from), 2).stripTrailingZeros(),
        runs < problem.days() ? problem.season().dateOf(runs) : null);
  }

  /** The first day from a given one on that notice and the least stop let the line run. */
  private static int earliest(LineDuty line, LineBaseline before, int from) {
    if (!before.isStopped(from)) {
      return from;
    }
    int first = from;
    while (first > 0 && before.isStopped(first - 1)) {
      first--;
    }
    if (first >= before.asOf()) {
      return from; // it has not begun, so nothing is cold yet
    }
    int heated = line.countable() ? before.asOf() + line.limits().heatUpDays() : from;
    boolean chosen = line.days().isChosen(first, from) && !line.days().measured().contains(first);
    int leastStop = chosen ? first + line.limits().minStopDays() : from;
    return Math.max(from, Math.max(heated, leastStop));
  }

  private static Reduction.Cause cause(Problem problem, LineBaseline before, int day) {
    LocalDate date = problem.season().dateOf(day);
    for (Reduction row : before.rows()) {
      if (row.span().contains(date) && row.cause() != null) {
        return row.cause();
      }
    }
    throw new IllegalStateException("Only what has a cause can lose it.");
  }
}
