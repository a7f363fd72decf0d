package lunting.data.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lunting.data.calendar.Span;
import lunting.data.cells.CellText;
import lunting.data.cells.SheetCell;
import lunting.data.cells.SheetRows;
import lunting.data.cells.WorkbookFile;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.fit.PlanFit;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.sheet.CellNode;
import lunting.data.sheet.LoadCell;
import lunting.data.sheet.PlanHead;
import lunting.data.sheet.SheetFaults;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from the season plan's workbook, as it was exported and edited by hand.
 *
 * <p>Shape: one row a line, one column a day, a cell 停, a load in percent, or blank. Sums and
 * titles do not count. Cause and clause are those of the list of reductions on the other sheet,
 * where a day still has the load that stands there.
 *
 * <p>Fails: never; what cannot be read is a finding with sheet, column and row.
 */
final class PlanWorkbookReader {
  /** What a row that sums up says, without blanks. */
  private static final Pattern SUM =
      Pattern.compile("(合计|小计|总计)?(sum|total)?|每日停产线数(linesstopped)?");

  private static final int NAMED = 3;

  private final Policy policy;
  private final Registry registry;
  private final PlanFit fit;
  private final Findings findings;
  private final CellNode reader;

  private PlanWorkbookReader(
      Policy policy, Registry registry, PlanFit fit, Findings findings, CellNode reader) {
    this.policy = policy;
    this.registry = registry;
    this.fit = fit;
    this.findings = findings;
    this.reader = reader;
  }

  /** A sheet that holds a plan. */
  private record PlanSheet(SheetRows rows, PlanHead head) {}

  /** The plan with its days inside the season, or everything that is wrong with the workbook. */
  static Parsed<Plan> read(InputFile file, Policy policy, Registry registry, PlanFit fit) {
    Findings findings = new Findings(file.name());
    WorkbookFile workbook = WorkbookDocument.open(file, findings);
    if (workbook == null) {
      return findings.parsed(null);
    }
    CellNode reader = new CellNode(workbook.since1904(), findings);
    return findings.parsed(
        new PlanWorkbookReader(policy, registry, fit, findings, reader).plan(workbook));
  }

  private @Nullable Plan plan(WorkbookFile workbook) {
    PlanSheet sheet = sheet(workbook);
    if (sheet == null) {
      return null;
    }
    Map<String, List<Reduction>> causes = ReductionList.byLine(workbook, policy, reader);
    NavigableMap<Integer, LocalDate> days = days(sheet);
    Map<String, Place> rows = new LinkedHashMap<>();
    List<Reduction> reductions = new ArrayList<>();
    for (SheetRows.Row row : MergedDays.spread(sheet.rows(), days.navigableKeySet())) {
      if (row.number() > sheet.head().row()) {
        line(sheet, row, days, rows, causes, reductions);
      }
    }
    reportMissing(sheet, rows);
    return Plan.of(reductions);
  }

  /** The sheet to read: that of the usual name, else the only one that holds a plan. */
  private @Nullable PlanSheet sheet(WorkbookFile workbook) {
    List<PlanSheet> found = new ArrayList<>();
    for (SheetRows rows : workbook.sheets()) {
      PlanHead head = PlanHead.find(rows, policy.season().span(), reader);
      if (head != null) {
        found.add(new PlanSheet(rows, head));
      }
    }
    for (PlanSheet sheet : found) {
      if (CellText.strip(sheet.rows().name()).equals(PlanHead.SHEET)) {
        return sheet;
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      findings.report(SheetFaults.NO_PLAN.with("line", PlanHead.LINE), Place.root(), null);
    } else {
      List<String> names = found.stream().map(sheet -> sheet.rows().name()).toList();
      findings.report(
          SheetFaults.MANY_PLANS.with("sheets", Wording.names(names)).with("name", PlanHead.SHEET),
          Place.root(),
          null);
    }
    return null;
  }

  /** The columns of days, each day once; days of the season without a column are told. */
  private NavigableMap<Integer, LocalDate> days(PlanSheet sheet) {
    NavigableMap<Integer, LocalDate> days = new TreeMap<>();
    Map<LocalDate, Integer> columns = new HashMap<>();
    int head = sheet.head().row();
    sheet
        .head()
        .days()
        .forEach((column, day) -> {
          Integer first = columns.putIfAbsent(day, column);
          if (first == null) {
            days.put(column, day);
          } else {
            findings.report(
                SheetFaults.SAME_DAY.with("first", sheet.rows().place(head, first).printed()),
                sheet.rows().place(head, column),
                day.toString());
          }
        });
    Span season = policy.season().span();
    List<LocalDate> missing =
        season
            .from()
            .datesUntil(season.to().plusDays(1))
            .filter(day -> !columns.containsKey(day))
            .toList();
    if (!missing.isEmpty()) {
      findings.report(
          SheetFaults.DAYS_MISSING
              .with("days", missing.size())
              .with("first", missing.getFirst().toString()),
          sheet.rows().place(head, days.firstKey()),
          null);
    }
    return days;
  }

  private void line(
      PlanSheet sheet,
      SheetRows.Row row,
      NavigableMap<Integer, LocalDate> days,
      Map<String, Place> rows,
      Map<String, List<Reduction>> causes,
      List<Reduction> reductions) {
    if (isSum(sheet, row)) {
      return;
    }
    Place place = sheet.rows().place(row.number(), sheet.head().line());
    String id = id(row.cells().get(sheet.head().line()));
    NavigableMap<LocalDate, Integer> loads = loads(sheet, row, days);
    if (id == null) {
      if (!loads.isEmpty()) {
        findings.report(SheetFaults.NO_LINE, place, null);
      }
      return;
    }
    Place first = rows.putIfAbsent(id, place);
    if (first != null) {
      findings.report(SheetFaults.SAME_LINE.with("first", first.printed()), place, id);
      return;
    }
    Spot spot = Spot.ofObject(findings, place, () -> Noun.REDUCTION.named(Findings.shortened(id)));
    String line = fit.line(id, new Spot(findings, place, Noun.REDUCTION.text(), "line", id));
    if (line == null) {
      return;
    }
    for (Reduction each : DailyLoads.joined(line, loads, causes.getOrDefault(line, List.of()))) {
      Span inside = fit.inside(each.span(), spot);
      if (inside != null) {
        reductions.add(
            new Reduction(line, inside, each.loadPercent(), each.cause(), each.clause()));
      }
    }
  }

  /** The days below full load; a cell that is unclear is reported and left out. */
  private NavigableMap<LocalDate, Integer> loads(
      PlanSheet sheet, SheetRows.Row row, NavigableMap<Integer, LocalDate> days) {
    NavigableMap<LocalDate, Integer> loads = new TreeMap<>();
    days.forEach((column, day) -> {
      Place place = sheet.rows().place(row.number(), column);
      Integer load = LoadCell.read(row.cells().get(column), place, reader);
      if (load != null && load < LoadCell.FULL) {
        loads.put(day, load);
      }
    });
    return loads;
  }

  /** Whether the row sums up, or is the head once more, as on every printed page. */
  private boolean isSum(PlanSheet sheet, SheetRows.Row row) {
    return row.cells().entrySet().stream()
        .filter(entry -> !sheet.head().days().containsKey(entry.getKey()))
        .map(entry -> CellText.read(reader.shown(entry.getValue()), false))
        .anyMatch(text -> text != null && isSumOrHead(text));
  }

  private static boolean isSumOrHead(String text) {
    String plain = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return SUM.matcher(plain).matches() || PlanHead.isLineCaption(text);
  }

  private @Nullable String id(@Nullable SheetCell cell) {
    return cell == null ? null : CellText.read(reader.shown(cell), false);
  }

  private void reportMissing(PlanSheet sheet, Map<String, Place> rows) {
    List<String> missing = new ArrayList<>();
    registry
        .plants()
        .forEach(plant ->
            plant
                .lines()
                .forEach(line -> {
                  if (!rows.containsKey(line.id())) {
                    missing.add(line.id());
                  }
                }));
    if (!missing.isEmpty()) {
      findings.report(
          SheetFaults.LINES_MISSING
              .with("lines", missing.size())
              .with("some", Wording.names(missing.subList(0, Math.min(NAMED, missing.size())))),
          sheet.rows().place(sheet.head().row(), sheet.head().line()),
          null);
    }
  }
}
