package lunting.solver.line;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.plan.Reduction;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Levels;

/**
 * The days on which a published reduction has lost its cause: it was made for a warning that ends
 * earlier now, was lowered, or no longer concerns the plant, or for an order that was lifted
 * (clauses 3.4, 4.1). What the season or the calendar asked for stays.
 *
 * <p>A lowered warning is told by its id: the day is covered by warnings only that the published
 * plan did not know. Nothing is lost where the plan was made for the very same events.
 */
public final class LostCauses {
  private final Problem problem;
  private final Set<String> known;
  private final boolean possible;

  public LostCauses(Problem problem) {
    this.problem = problem;
    Baseline baseline = problem.baseline();
    known = baseline == null ? Set.of() : new HashSet<>(baseline.plan().events());
    possible = baseline != null && !baseline.sameEvents();
  }

  /** The days of a line from asOf on, those left out that a planner has pinned. */
  public DaySet of(LineDuty line) {
    int days = line.days().owed().days();
    LineBaseline before = line.baseline();
    if (!possible || before == null) {
      return DaySet.none(days);
    }
    return DaySet.of(
        days,
        day ->
            day >= before.firstOpenDay()
                && before.cut(day) > 0
                && !before.isPinned(day)
                && isLost(line, before, day));
  }

  private boolean isLost(LineDuty line, LineBaseline before, int day) {
    LocalDate date = problem.season().dateOf(day);
    for (Reduction row : before.rows()) {
      if (row.span().contains(date)) {
        return (row.cause() == Reduction.Cause.WARNING && !isStillWarned(line, day))
            || (row.cause() == Reduction.Cause.ORDER && !line.days().ordered().contains(day));
      }
    }
    return false;
  }

  /** Whether a warning that the published plan knew still covers the day. */
  private boolean isStillWarned(LineDuty line, int day) {
    if (line.days().levels().on(day) == null) {
      return false;
    }
    PlantDuty plant = problem.plantOf(line);
    for (Event event : problem.events().events()) {
      if (event instanceof Event.Warning warning
          && known.contains(warning.id())
          && warning.concerns(plant.industry().id(), plant.town().group())
          && Levels.covers(warning, problem.season().dateOf(day))) {
        return true;
      }
    }
    return false;
  }
}
