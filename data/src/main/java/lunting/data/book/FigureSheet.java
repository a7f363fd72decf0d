package lunting.data.book;

import java.util.function.ToLongFunction;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanFigures;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with the figures of two plans beside each other, and how many must be told. */
final class FigureSheet {
  private final Worksheet sheet;
  private final PlanChanges changes;
  private int row;

  private FigureSheet(Worksheet sheet, PlanChanges changes) {
    this.sheet = sheet;
    this.changes = changes;
  }

  static void fill(Worksheet sheet, PlanChanges changes) {
    new FigureSheet(sheet, changes).fill();
  }

  private void fill() {
    head("指标 Figure", "原方案 Old", "新方案 New", "变化 Difference");
    both("硬性得分 Hard score", figures -> figures.score().hard());
    both("份额得分 Medium score", figures -> figures.score().medium());
    both("优化得分 Soft score", figures -> figures.score().soft());
    both("有停限产的企业 Plants reduced", PlanFigures::plantsReduced);
    both("未达限产比例的企业 Plants short", PlanFigures::plantsShort);
    both("有停产的生产线 Lines stopped", PlanFigures::linesStopped);
    both("停产天数 Line-days stopped", PlanFigures::stopDays);
    both("复产次数 Restarts", PlanFigures::restarts);
    both("日常份额缺口，千分之标准线·天 Reserve shortfall, milli-line-days", PlanFigures::reserveShortfall);
    row++;
    one("变动的企业 Plants disturbed", changes.disturbed().plants());
    one("变动的生产线 Lines changed", changes.disturbed().lines());
    one("变动的线·天 Line-days changed", changes.disturbed().lineDays());
    one("不变的企业 Plants unchanged", changes.unchanged().size());
    if (changes.asOf() != null) {
      sheet.value(row, 0, "自此日起可变 As of");
      sheet.value(row, 1, changes.asOf());
      sheet.style(row, 1).format("yyyy-mm-dd").set();
    }
  }

  private void head(String... captions) {
    for (int column = 0; column < captions.length; column++) {
      sheet.value(0, column, captions[column]);
      sheet.width(column, column == 0 ? 52 : 20);
    }
    sheet.range(0, 0, 0, captions.length - 1).style().bold().fillColor(SheetColor.HEADER).set();
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    row = 1;
  }

  private void both(String caption, ToLongFunction<PlanFigures> figure) {
    long before = figure.applyAsLong(changes.before());
    long after = figure.applyAsLong(changes.after());
    sheet.value(row, 0, caption);
    sheet.value(row, 1, before);
    sheet.value(row, 2, after);
    sheet.value(row, 3, after - before);
    row++;
  }

  private void one(String caption, Number value) {
    sheet.value(row, 0, caption);
    sheet.value(row, 1, value);
    row++;
  }
}
