package lunting.data.book;

import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.PlanChanges;

/**
 * What changes from one plan to another as an .xlsx workbook; output only.
 *
 * <p>Shape: the sheet 变更清单 with one row a change, plant by plant, old beside new; the sheet 指标对比
 * with the figures of both plans beside each other.
 */
public final class DiffWorkbook {
  private DiffWorkbook() {}

  /** The workbook; the same input gives the same bytes. */
  public static byte[] write(Policy policy, Registry registry, PlanChanges changes) {
    return SteadyWorkbook.write(workbook -> {
      new ChangeSheet(workbook.newWorksheet("变更清单"), policy, registry).fill(changes);
      FigureSheet.fill(workbook.newWorksheet("指标对比"), changes);
    });
  }
}
