package lunting.data.book;

import lunting.data.outline.ActMark;
import lunting.data.outline.PlanView;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.sheet.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The season plan as the .xlsx workbook planners know; edited, {@code PlanReader} reads it again.
 *
 * <p>Shape: the sheet 轮停计划 with one row a line, one column a day, a cell coloured and marked 停 or
 * with the load percent, sums per plant; the sheet 停限产明细 with the reductions as a list, each with
 * the four days of its stop; and, where anything is fixed for single plants, the sheet 专门规定 with
 * it.
 */
public final class PlanWorkbook {
  private PlanWorkbook() {}

  /** The workbook of the whole list, or of one plant; the same input gives the same bytes. */
  public static byte[] write(
      Policy policy, Registry registry, Plan plan, @Nullable String plantId) {
    return write(policy, registry, plan, plantId, null);
  }

  /**
   * The same of a plan that a server keeps.
   *
   * @param mark the act that kept it; null for none
   */
  public static byte[] write(
      Policy policy,
      Registry registry,
      Plan plan,
      @Nullable String plantId,
      @Nullable ActMark mark) {
    PlanView view = PlanView.of(policy, registry, plan, plantId);
    return SteadyWorkbook.write(workbook -> {
      new RotationSheet(workbook.newWorksheet(PlanHead.SHEET), view, mark).fill();
      ReductionSheet.fill(workbook.newWorksheet(PlanHead.LIST), view);
      TermsSheet.add(workbook, view);
    });
  }
}
