package lunting.data.book;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.cells.CellText;
import lunting.data.outline.ActMark;
import lunting.data.outline.Decimals;
import lunting.data.outline.PlanView;
import lunting.data.outline.RotationTitle;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.sheet.PlanHead;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet with one row a line and one column a day. */
final class RotationSheet {
  private static final List<String> CAPTIONS =
      List.of(
          PlanHead.PLANT,
          "企业名称 Plant",
          PlanHead.LINE,
          "生产线名称 Line",
          "属地 Town",
          "行业 Industry",
          "绩效分级 Grade",
          "产能 Capacity",
          "单位 Unit",
          "停产天数 Stop days",
          "减产量（产能·日） Reduced capacity-days");
  private static final List<Integer> WIDTHS = List.of(12, 24, 14, 20, 14, 14, 9, 10, 8, 9, 14);
  private static final int FROZEN = 4;
  private static final int CAPACITY = 7;
  private static final int STOP_DAYS = 9;
  private static final int REDUCED = 10;
  private static final int FIRST_DAY = CAPTIONS.size();
  private static final int WEEKDAY_ROW = 4;
  private static final int HEADER_ROW = 5;
  private static final String WEEKDAYS = "一二三四五六日";

  private final Worksheet sheet;
  private final PlanView view;
  private final @Nullable ActMark mark;
  private final Season season;
  private final int[] stoppedLines;
  private int row = HEADER_ROW + 1;

  RotationSheet(Worksheet sheet, PlanView view, @Nullable ActMark mark) {
    this.sheet = sheet;
    this.view = view;
    this.mark = mark;
    this.season = view.policy().season();
    this.stoppedLines = new int[season.days()];
  }

  void fill() {
    titles();
    legend();
    header();
    for (Plant plant : view.plants()) {
      plant(plant);
    }
    everyPlant();
    print();
  }

  private void titles() {
    text(0, 0, RotationTitle.chinese(view));
    text(1, 0, RotationTitle.english(view));
    text(2, 0, RotationTitle.basis(view));
    if (mark != null) {
      text(2, FIRST_DAY, mark.text());
    }
    sheet.style(0, 0).bold().fontSize(16).set();
    sheet.style(1, 0).fontSize(12).set();
  }

  private void legend() {
    int row = WEEKDAY_ROW - 1;
    text(row, 0, "图例 Legend");
    mark(row, 1, 1, 0);
    text(row, 2, "停产 stop");
    mark(row, 3, 3, 60);
    text(row, 4, "限产，数为负荷 load limit, the number is the load");
    text(
        row,
        FIRST_DAY,
        "减产量 = 产能 ×（1 − 负荷）× 天数；闲置线和豁免线不计入合计。"
            + " Reduced = capacity × (1 − load) × days; idle and exempt lines stay out of sums.");
  }

  private void header() {
    for (int column = 0; column < FIRST_DAY; column++) {
      text(HEADER_ROW, column, CAPTIONS.get(column));
      sheet.width(column, WIDTHS.get(column));
    }
    for (int day = 0; day < season.days(); day++) {
      LocalDate date = season.dateOf(day);
      sheet.value(HEADER_ROW, FIRST_DAY + day, date);
      text(WEEKDAY_ROW, FIRST_DAY + day, weekday(date));
      sheet.width(FIRST_DAY + day, 6.2);
    }
    int last = lastColumn();
    sheet
        .range(WEEKDAY_ROW, 0, HEADER_ROW, last)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(SheetColor.HEADER)
        .borderStyle("thin")
        .borderColor(SheetColor.GRID)
        .set();
    sheet.range(HEADER_ROW, FIRST_DAY, HEADER_ROW, last).style().format("m/d").set();
    for (int day = 0; day < season.days(); day++) {
      if (season.dateOf(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
        int column = FIRST_DAY + day;
        sheet
            .range(WEEKDAY_ROW, column, HEADER_ROW, column)
            .style()
            .fillColor(SheetColor.WEEKEND)
            .set();
      }
    }
  }

  private void plant(Plant plant) {
    int stopDays = 0;
    BigDecimal reduced = BigDecimal.ZERO;
    for (Line line : plant.lines()) {
      List<Stretch> stretches = view.stretches(line);
      int lineStopDays =
          stretches.stream().filter(Stretch::isStop).mapToInt(stop -> stop.span().days()).sum();
      BigDecimal lineReduced = reduced(line, stretches);
      line(plant, line, stretches);
      sheet.value(row, STOP_DAYS, lineStopDays);
      sheet.value(row, REDUCED, lineReduced);
      row++;
      if (!line.idle() && line.exempt() == null) {
        stopDays += lineStopDays;
        reduced = reduced.add(lineReduced);
      }
    }
    grid(row);
    text(row, 0, plant.id());
    text(row, 1, PlanView.chinese(plant.name(), ""));
    text(row, 2, "合计 Sum");
    sheet.value(row, STOP_DAYS, stopDays);
    sheet.value(row, REDUCED, Decimals.plain(reduced));
    sum(row);
    row++;
  }

  private void line(Plant plant, Line line, List<Stretch> stretches) {
    grid(row);
    text(row, 0, plant.id());
    text(row, 1, PlanView.chinese(plant.name(), ""));
    text(row, 2, line.id());
    text(row, 3, PlanView.chinese(line.name(), "") + RotationTitle.note(plant, line, view));
    text(row, 4, view.town(plant));
    text(row, 5, view.industry(plant));
    text(row, 6, plant.grade());
    sheet.value(row, CAPACITY, Decimals.plain(line.capacityMilli(), 3));
    text(row, 8, line.unit());
    for (Stretch stretch : stretches) {
      Span span = stretch.span();
      int from = season.dayOf(span.from());
      int to = season.dayOf(span.to());
      mark(row, FIRST_DAY + from, FIRST_DAY + to, stretch.loadPercent());
      for (int day = from; stretch.isStop() && day <= to; day++) {
        stoppedLines[day]++;
      }
    }
  }

  private void everyPlant() {
    grid(row);
    text(row, 0, "每日停产线数 Lines stopped");
    for (int day = 0; day < stoppedLines.length; day++) {
      sheet.value(row, FIRST_DAY + day, stoppedLines[day]);
    }
    sum(row);
  }

  /** Capacity that is off, times days, exact to five decimals. */
  private static BigDecimal reduced(Line line, List<Stretch> stretches) {
    long percentDays =
        stretches.stream()
            .mapToLong(stretch -> (100L - stretch.loadPercent()) * stretch.span().days())
            .sum();
    BigDecimal capacity = BigDecimal.valueOf(line.capacityMilli(), 3);
    return Decimals.plain(capacity.multiply(BigDecimal.valueOf(percentDays, 2)));
  }

  private void mark(int row, int from, int to, int loadPercent) {
    String words = loadPercent == 0 ? "停" : loadPercent + "%";
    for (int column = from; column <= to; column++) {
      sheet.value(row, column, words);
    }
    sheet
        .range(row, from, row, to)
        .style()
        .horizontalAlignment("center")
        .fillColor(loadPercent == 0 ? SheetColor.STOP : SheetColor.LIMIT)
        .fontColor(loadPercent == 0 ? SheetColor.STOP_WORDS : "000000")
        .set();
  }

  private void grid(int row) {
    sheet
        .range(row, 0, row, lastColumn())
        .style()
        .borderStyle("thin")
        .borderColor(SheetColor.GRID)
        .set();
  }

  private void sum(int row) {
    sheet.range(row, 0, row, lastColumn()).style().bold().fillColor(SheetColor.SUM).set();
  }

  private void print() {
    sheet.freezePane(FROZEN, HEADER_ROW + 1);
    sheet.rowHeight(HEADER_ROW, 44);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 2);
    sheet.fitToHeight((short) 0); // as many pages down as it takes
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.repeatRows(WEEKDAY_ROW, HEADER_ROW);
    sheet.repeatCols(0, FROZEN - 1);
  }

  private int lastColumn() {
    return FIRST_DAY + season.days() - 1;
  }

  private static String weekday(LocalDate date) {
    int index = date.getDayOfWeek().getValue() - 1;
    return WEEKDAYS.substring(index, index + 1);
  }

  private void text(int row, int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.value(row, column, CellText.escape(text));
    }
  }
}
