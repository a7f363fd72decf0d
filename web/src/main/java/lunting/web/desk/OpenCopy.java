package lunting.web.desk;

import lunting.data.report.Verdict;
import lunting.solver.edit.EditedPlan;
import lunting.web.store.OpenPlan;

/**
 * A working copy as it stands: its steps, its plan and the verdict on it.
 *
 * @param base the version that it was begun with
 */
public record OpenCopy(
    WorkingCopy copy, Steps steps, OpenPlan base, EditedPlan edited, Verdict verdict) {
  /** The same as it is kept. */
  OpenCopy as(WorkingCopy keptCopy, Steps keptSteps) {
    return new OpenCopy(keptCopy, keptSteps, base, edited, verdict);
  }

  /** The version that it was begun with, with the plan as it is now. */
  public OpenPlan plan() {
    return new OpenPlan(base.version(), base.inputs(), edited.plan(), base.problem(), verdict);
  }
}
