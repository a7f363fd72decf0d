package lunting.web.drill;

import java.util.List;
import lunting.data.event.Events;
import lunting.data.report.DrillReport;
import lunting.solver.problem.Problem;
import lunting.web.store.OpenPlan;
import org.jspecify.annotations.Nullable;

/**
 * A drill as far as it is.
 *
 * @param plan against which it goes
 * @param calendar the warnings that are replayed
 * @param problem the season with all of them, for whoever shows them
 * @param steps the warnings answered so far
 * @param unanswered how much of the reserve stands in invented calendars; null while it is not
 *     known
 */
public record Drill(
    String id,
    OpenPlan plan,
    Events calendar,
    Problem problem,
    DrillStatus status,
    List<DrillReport.Step> steps,
    DrillReport.@Nullable Unanswered unanswered) {
  /** Copies the list. */
  public Drill {
    steps = List.copyOf(steps);
  }

  /** The same as it stands in a file. */
  public DrillReport report() {
    return new DrillReport(
        plan.inputs().policy().id(), plan.inputs().registry().id(), steps, unanswered);
  }
}
