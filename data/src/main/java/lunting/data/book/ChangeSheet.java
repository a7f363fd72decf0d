package lunting.data.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.cells.CellText;
import lunting.data.outline.CauseText;
import lunting.data.outline.Decimals;
import lunting.data.outline.PlanView;
import lunting.data.outline.ReductionRow;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.GoneLine;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.text.Text;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that lists what plants must be told, and whom to call: old load, new load, why, and the
 * four days of the stop that comes of it.
 */
final class ChangeSheet {
  private static final List<String> HEADERS =
      ReductionRow.headersAnd(
          "原负荷 Old load",
          "新负荷 New load",
          "提前天数 Notice days",
          "降温日期 Cool-down",
          "停产到位日期 Cold",
          "点火日期 Fire lit",
          "复产日期 Restart",
          "原因 Cause",
          "说明 Reason",
          "条款 Clause",
          "联系人 Contact",
          "联系电话 Telephone");
  private static final List<Integer> WIDTHS =
      List.of(16, 26, 16, 16, 18, 22, 13, 13, 9, 11, 11, 13, 13, 13, 13, 13, 20, 42, 22, 14, 18);

  /** What the cause is called where no event explains the change. */
  private static final Text SEASON = Text.of("随之调整", "season");

  private static final Text GONE = Text.of("移出名录", "left the list");

  private final Worksheet sheet;
  private final Policy policy;
  private final Map<String, Plant> plants = new HashMap<>();
  private final Map<String, String> towns = new HashMap<>();
  private final Map<String, String> industries = new HashMap<>();
  private int row;

  ChangeSheet(Worksheet sheet, Policy policy, Registry registry) {
    this.sheet = sheet;
    this.policy = policy;
    registry.plants().forEach(plant -> plants.put(plant.id(), plant));
    registry
        .towns()
        .forEach(town -> towns.put(town.id(), PlanView.chinese(town.name(), town.id())));
    policy
        .industries()
        .forEach(kind -> industries.put(kind.id(), PlanView.chinese(kind.name(), kind.id())));
  }

  void fill(PlanChanges changes) {
    ListHead.write(sheet, HEADERS, WIDTHS);
    for (PlantChange plant : changes.plants()) {
      for (LineChange line : plant.lines()) {
        for (Change change : line.changes()) {
          row++;
          fill(Objects.requireNonNull(plants.get(plant.plant())), line, change, changes.asOf());
        }
      }
    }
    for (GoneLine line : changes.gone()) {
      for (Reduction reduction : line.before()) {
        row++;
        fill(line, reduction);
      }
    }
    if (row > 0) {
      sheet.setAutoFilter(0, 0, row, HEADERS.size() - 1);
    }
  }

  private void fill(Plant plant, LineChange line, Change change, @Nullable LocalDate asOf) {
    text(0, plant.id());
    text(1, PlanView.chinese(plant.name(), ""));
    text(2, towns.getOrDefault(plant.town(), plant.town()));
    text(3, industries.getOrDefault(plant.industry(), plant.industry()));
    text(4, line.line());
    text(5, lineName(plant, line.line()));
    sheet.value(row, 6, change.span().from());
    sheet.value(row, 7, change.span().to());
    sheet.value(row, 8, change.span().days());
    sheet.value(row, 9, Decimals.plain(change.loadBefore(), 2));
    sheet.value(row, 10, Decimals.plain(change.loadAfter(), 2));
    sheet.range(row, 9, row, 10).style().format("0%").set();
    if (asOf != null) {
      sheet.value(row, 11, change.span().from().toEpochDay() - asOf.toEpochDay());
    }
    DatedStop stop = line.touchedBy(change.span());
    if (stop != null) {
      date(12, stop.dates().coolDown());
      date(13, stop.dates().cold());
      date(14, stop.dates().fire());
      date(15, stop.dates().full());
    }
    sheet.range(row, 6, row, 7).style().format("yyyy-mm-dd").set();
    text(16, kind(change.cause()));
    text(17, change.cause().text().zh());
    text(18, CauseText.clause(policy, change.cause().clause()));
    if (plant.contact() != null) {
      text(19, plant.contact().person());
      text(20, plant.contact().phone());
    }
  }

  /** What was asked of a line that has left the list; whom to call is not known any more. */
  private void fill(GoneLine line, Reduction reduction) {
    text(4, line.line());
    text(5, PlanView.chinese(line.name(), ""));
    sheet.value(row, 6, reduction.span().from());
    sheet.value(row, 7, reduction.span().to());
    sheet.value(row, 8, reduction.span().days());
    sheet.value(row, 9, Decimals.plain(reduction.loadPercent(), 2));
    sheet.range(row, 9, row, 9).style().format("0%").set();
    sheet.range(row, 6, row, 7).style().format("yyyy-mm-dd").set();
    text(16, GONE.zh() + " " + GONE.english());
  }

  private static String lineName(Plant plant, String id) {
    for (Line line : plant.lines()) {
      if (line.id().equals(id)) {
        return PlanView.chinese(line.name(), "");
      }
    }
    return "";
  }

  /** The kind of a cause, with the event that it is. */
  private static String kind(PlanChanges.Cause cause) {
    Text name = cause.kind() == null ? SEASON : cause.kind().text();
    String kind = name.zh() + " " + name.english();
    return cause.event() == null ? kind : kind + " " + cause.event();
  }

  private void date(int column, @Nullable LocalDate date) {
    if (date != null) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    }
  }

  private void text(int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.value(row, column, CellText.escape(text));
    }
  }
}
