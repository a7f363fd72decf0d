package lunting.data.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lunting.data.calendar.Span;
import lunting.data.cells.CellText;
import lunting.data.outline.PlanView;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet 专门规定: what documents and the emergency list fix for single plants and lines. */
final class TermsSheet {
  private static final String NAME = "专门规定";

  private static final List<String> CAPTIONS =
      List.of(
          "编号 No.",
          "企业名称 Plant",
          "规定 What",
          "起始日期 From",
          "截止日期 To",
          "内容 Content",
          "依据或原因 Basis or reason");

  private static final List<Integer> WIDTHS = List.of(16, 26, 26, 13, 13, 40, 34);

  private TermsSheet() {}

  /**
   * What is fixed, one row a range of days, a level or a figure.
   *
   * @param span null where no days are fixed
   * @param why its basis or reason; null where the list gives none
   */
  private record Row(
      Plant plant, String what, @Nullable Span span, String content, @Nullable Text why) {}

  /** Adds the sheet; none where nothing is fixed for any plant. */
  static void add(Workbook workbook, PlanView view) {
    List<Row> rows = new ArrayList<>();
    view.plants().forEach(plant -> collect(plant, rows));
    if (rows.isEmpty()) {
      return;
    }
    Worksheet sheet = workbook.newWorksheet(NAME);
    ListHead.write(sheet, CAPTIONS, WIDTHS);
    for (int i = 0; i < rows.size(); i++) {
      write(sheet, i + 1, rows.get(i));
    }
    sheet.setAutoFilter(0, 0, rows.size(), WIDTHS.size() - 1);
  }

  private static void collect(Plant plant, List<Row> rows) {
    PlantTerms terms = plant.terms();
    List<PlantTerms.Window> windows = terms.windows();
    if (windows != null && windows.isEmpty()) {
      rows.add(new Row(plant, "规定停产时段 (own windows)", null, "不执行行业停产时段 (none hold)", null));
    }
    for (PlantTerms.Window each : windows == null ? List.<PlantTerms.Window>of() : windows) {
      rows.add(new Row(plant, "规定停产时段 (own windows)", each.span(), "停产 (stop)", each.basis()));
    }
    for (PlantTerms.MustRun each : terms.mustRun()) {
      rows.add(new Row(plant, "保产日期 (must run)", each.span(), "不安排停限产 (no stop)", each.reason()));
    }
    for (PlantTerms.Wish each : terms.wish()) {
      rows.add(new Row(plant, "希望停产的日期 (wish)", each.span(), "", each.reason()));
    }
    PlantTerms.Carried carried = terms.carried();
    if (carried != null) {
      String sign = carried.tenthDays() < 0 ? "欠 %s 天 (debt, days)" : "结余 %s 天 (credit, days)";
      String days = terms.carriedDays().abs().stripTrailingZeros().toPlainString();
      rows.add(new Row(plant, "结转天数 (carried)", null, sign.formatted(days), carried.basis()));
    }
    for (PlantTerms.Measure each : terms.measures()) {
      String level = each.level().title().zh() + "预警清单 (measures, " + each.level() + ")";
      rows.add(new Row(plant, level, null, content(each), each.text()));
    }
    for (Line line : plant.lines()) {
      if (line.ratio() != null) {
        String share = percent(BigDecimal.valueOf(line.ratio(), 2));
        rows.add(new Row(plant, "本线限产比例 (own ratio)", null, line.id() + " " + share, null));
      }
    }
  }

  private static String content(PlantTerms.Measure measure) {
    return measure.lines().isEmpty()
        ? "不要求减排 (nothing)"
        : measure.lines().stream().map(TermsSheet::load).collect(Collectors.joining("；"));
  }

  private static String load(PlantTerms.LineLoad named) {
    return named.loadPercent() == 0
        ? named.line() + " 停 (stop)"
        : named.line() + " " + percent(BigDecimal.valueOf(named.loadPercent()));
  }

  private static String percent(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  private static void write(Worksheet sheet, int row, Row values) {
    text(sheet, row, 0, values.plant().id());
    text(sheet, row, 1, PlanView.chinese(values.plant().name(), values.plant().id()));
    text(sheet, row, 2, values.what());
    Span span = values.span();
    if (span != null) {
      sheet.value(row, 3, span.from());
      sheet.value(row, 4, span.to());
      sheet.range(row, 3, row, 4).style().format("yyyy-mm-dd").set();
    }
    text(sheet, row, 5, values.content());
    text(sheet, row, 6, values.why() == null ? "" : values.why().zh());
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, CellText.escape(text));
    }
  }
}
