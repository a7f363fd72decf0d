package lunting.web.desk;

import lunting.data.report.Verdict;
import lunting.solver.edit.EditedPlan;
import lunting.solver.verdict.CountedPlan;
import lunting.web.store.OpenPlan;

/**
 * A working copy as it stands: its steps, and its plan with every rule counted on it.
 *
 * @param base the version that it was begun with
 */
public record OpenCopy(
    WorkingCopy copy, Steps steps, OpenPlan base, EditedPlan edited, CountedPlan counted) {
  /** The same as it is kept. */
  OpenCopy as(WorkingCopy keptCopy, Steps keptSteps) {
    return new OpenCopy(keptCopy, keptSteps, base, edited, counted);
  }

  /** The verdict on its plan. */
  public Verdict verdict() {
    return counted.verdict();
  }

  /** The version that it was begun with, with the plan as it is now. */
  public OpenPlan plan() {
    return new OpenPlan(base.version(), base.inputs(), edited.plan(), base.problem(), verdict());
  }
}
