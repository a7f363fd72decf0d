package lunting.data.book;

import lunting.data.outline.PlanView;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * The season plan as the .xlsx workbook planners know; output only.
 *
 * <p>Shape: the sheet 轮停计划 with one row a line, one column a day, a cell coloured and marked 停 or
 * with the load percent, sums per plant; the sheet 停限产明细 with the reductions as a list; and, where
 * anything is fixed for single plants, the sheet 专门规定 with it.
 */
public final class PlanWorkbook {
  private PlanWorkbook() {}

  /** The workbook of the whole list, or of one plant; the same input gives the same bytes. */
  public static byte[] write(
      Policy policy, Registry registry, Plan plan, @Nullable String plantId) {
    PlanView view = PlanView.of(policy, registry, plan, plantId);
    return SteadyWorkbook.write(workbook -> {
      new RotationSheet(workbook.newWorksheet("轮停计划"), view).fill();
      ReductionSheet.fill(workbook.newWorksheet("停限产明细"), view);
      TermsSheet.add(workbook, view);
    });
  }
}
