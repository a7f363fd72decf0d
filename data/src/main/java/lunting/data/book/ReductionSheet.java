package lunting.data.book;

import java.time.LocalDate;
import java.util.List;
import lunting.data.cells.CellText;
import lunting.data.outline.CauseText;
import lunting.data.outline.PlanView;
import lunting.data.outline.ReductionRow;
import lunting.data.plan.Reduction;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet that lists the reductions of a plan, each with the four days of its stop, its cause and
 * clause.
 */
final class ReductionSheet {
  private static final List<Integer> WIDTHS =
      List.of(16, 26, 16, 16, 18, 22, 13, 13, 9, 9, 13, 13, 13, 13, 18, 22);
  private static final int FIRST_DATE = ReductionRow.LOAD + 1;

  private ReductionSheet() {}

  static void fill(Worksheet sheet, PlanView view) {
    ListHead.write(sheet, ReductionRow.HEADERS, WIDTHS);
    List<ReductionRow> rows = ReductionRow.of(view);
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, i + 1, rows.get(i), view);
    }
    if (!rows.isEmpty()) {
      sheet.setAutoFilter(0, 0, rows.size(), WIDTHS.size() - 1);
    }
  }

  private static void row(Worksheet sheet, int row, ReductionRow values, PlanView view) {
    Reduction reduction = values.reduction();
    text(sheet, row, 0, values.plant().id());
    text(sheet, row, 1, values.plantName());
    text(sheet, row, 2, values.town());
    text(sheet, row, 3, values.industry());
    text(sheet, row, 4, values.line().id());
    text(sheet, row, 5, values.lineName());
    sheet.value(row, 6, reduction.span().from());
    sheet.value(row, 7, reduction.span().to());
    sheet.value(row, 8, reduction.span().days());
    sheet.value(row, 9, values.load());
    sheet.style(row, 9).format("0%").set();
    int column = FIRST_DATE;
    for (LocalDate date : values.dateCells()) {
      if (date != null) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      column++;
    }
    sheet.range(row, 6, row, 7).style().format("yyyy-mm-dd").set();
    text(sheet, row, column, reduction.cause() == null ? "" : CauseText.of(reduction.cause()).zh());
    text(sheet, row, column + 1, CauseText.clause(view.policy(), reduction.clause()));
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, CellText.escape(text));
    }
  }
}
