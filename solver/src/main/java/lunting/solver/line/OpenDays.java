package lunting.solver.line;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Pin;
import lunting.solver.model.Run;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which days of each line may still change: all of them where a season is planned afresh; else
 * neither its past nor the days that a planner has pinned.
 */
public final class OpenDays {
  private final int days;
  private final int firstOpenDay;
  private final boolean[] @Nullable [] pinned;

  public OpenDays(Problem problem) {
    days = problem.days();
    firstOpenDay = Math.clamp(problem.asOfDay(), 0, days);
    // By place in the list, not by line: moves ask this more often than anything else.
    pinned = new boolean[problem.lines().size()][];
    Baseline baseline = problem.baseline();
    if (baseline != null) {
      for (Pin pin : baseline.plan().pins()) {
        LineDuty line = problem.lineById().get(pin.line());
        Span inside = pin.span().clip(problem.season().span());
        if (line != null && inside != null) {
          boolean[] fixed = pinned[line.index()];
          fixed = fixed == null ? new boolean[days] : fixed;
          for (int day = 0; day < days; day++) {
            fixed[day] |= inside.contains(problem.season().dateOf(day));
          }
          pinned[line.index()] = fixed;
        }
      }
    }
  }

  /** The first day that may change for lines without a pin. */
  public int first() {
    return firstOpenDay;
  }

  /** Whether a day of a line may change. */
  public boolean isOpen(LineDuty line, int day) {
    boolean[] fixed = pinned[line.index()];
    return day >= firstOpenDay && (fixed == null || !fixed[day]);
  }

  /** Whether any day of a line may change. */
  public boolean anyOpen(LineDuty line) {
    for (int day = firstOpenDay; day < days; day++) {
      if (isOpen(line, day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether runs in time order leave every other day as the baseline has it. */
  public boolean keepTheRest(LineDuty line, List<Run> runs) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return true;
    }
    boolean[] fixed = pinned[line.index()];
    int next = 0;
    int end = fixed == null ? firstOpenDay : days;
    for (int day = 0; day < end; day++) {
      while (next < runs.size() && runs.get(next).to() < day) {
        next++;
      }
      boolean inside = next < runs.size() && runs.get(next).from() <= day;
      int load = inside ? runs.get(next).loadPercent() : 100;
      if (load != before.load(day) && !isOpen(line, day)) {
        return false;
      }
    }
    return true;
  }
}
