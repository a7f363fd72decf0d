package lunting.data.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.cells.TooLargeException;
import lunting.data.document.PolicyReader;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.grid.Grid;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.grid.MergedAreas;
import lunting.data.grid.MergedAreas.Area;
import lunting.data.policy.Policy;
import org.jspecify.annotations.Nullable;

/** A list as somebody types it: sheets with rows of texts and numbers, {@code |} between cells. */
final class TypedList {
  /** A policy with four industries and five kilns; carbon says no kiln that goes without saying. */
  static final Policy POLICY =
      PolicyReader.read(
              InputFile.of(
                  "policy.json",
                  """
                  {"format": "lunting-policy/1", "id": "typed",
                   "season": {"from": "2020-12-01", "to": "2021-03-15"},
                   "exemptGrades": ["A", "LEADING"],
                   "grades": [{"id": "NON-LEADING", "name": {"zh": "非引领性"}},
                              {"id": "B-", "aliases": ["B减"]}],
                   "industries": [
                     {"id": "refractory", "name": {"zh": "耐火材料"}, "aliases": ["耐材"],
                      "defaultKiln": "tunnel",
                      "season": {"duty": "ROTATE", "ratio": {"B": 0.3, "C": 0.5, "*": 1}},
                      "warning": {"duty": "NONE"}},
                     {"id": "brick", "name": {"zh": "砖瓦窑"}, "aliases": ["砖瓦"],
                      "defaultKiln": "tunnel",
                      "season": {"duty": "ROTATE", "ratio": {"B": 0.3, "C": 0.5, "*": 1}},
                      "warning": {"duty": "NONE"}},
                     {"id": "carbon", "name": {"zh": "炭素"},
                      "season": {"duty": "ROTATE", "ratio": {"*": 0.5}},
                      "warning": {"duty": "NONE"}},
                     {"id": "glass", "name": {"zh": "玻璃"}, "defaultKiln": "shaft",
                      "season": {"duty": "STOP_LINES", "ratio": {"*": 0.15}},
                      "warning": {"duty": "NONE"}}],
                   "kilns": [
                     {"id": "tunnel", "name": {"zh": "隧道窑", "en": "tunnel kiln"}, "coolDownDays": 4,
                      "heatUpDays": 7, "minStopDays": 12, "minRunDays": 18, "maxStops": 2, "noticeDays": 3},
                     {"id": "hoffmann", "name": {"zh": "轮窑"}, "coolDownDays": 4, "heatUpDays": 6,
                      "minStopDays": 10, "minRunDays": 15, "maxStops": 2, "noticeDays": 2},
                     {"id": "shuttle", "name": {"zh": "梭式窑"}, "aliases": ["倒焰窑"], "coolDownDays": 3,
                      "heatUpDays": 1, "minStopDays": 5, "minRunDays": 7, "maxStops": 4, "noticeDays": 3},
                     {"id": "shaft", "name": {"zh": "竖窑"}, "coolDownDays": 1, "heatUpDays": 3,
                      "minStopDays": 5, "minRunDays": 7, "maxStops": 3, "noticeDays": 1},
                     {"id": "ring", "name": {"zh": "焙烧炉"}, "coolDownDays": 7, "heatUpDays": 10,
                      "minStopDays": 20, "minRunDays": 30, "maxStops": 1, "noticeDays": 7}]}
                  """
                      .getBytes(UTF_8)))
          .get();

  private final List<GridSheet> sheets = new ArrayList<>();
  private String name = "";
  private boolean hidden;
  private final List<GridSheet.Row> rows = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int number = 1;
  private boolean begun;

  /** Begins a sheet; a list without sheets is a text file. */
  TypedList sheet(String called) {
    end();
    name = called;
    begun = true;
    return this;
  }

  TypedList hidden() {
    hidden = true;
    return this;
  }

  TypedList hiddenColumn(int column) {
    hiddenColumns.add(column);
    return this;
  }

  /** A row; {@code "王村镇|甲厂||3"} has four cells, the third of which is blank. */
  TypedList row(String cells) {
    return row(cells, false);
  }

  TypedList hiddenRow(String cells) {
    return row(cells, true);
  }

  private TypedList row(String cells, boolean unseen) {
    begun = true;
    TreeMap<Integer, GridCell> row = new TreeMap<>();
    int column = 0;
    for (String cell : cells.split("\\|", -1)) {
      GridCell content = cell(cell);
      if (content != null) {
        row.put(column, content);
      }
      column++;
    }
    if (!row.isEmpty()) {
      rows.add(new GridSheet.Row(number, unseen, row));
    }
    number++;
    return this;
  }

  /**
   * A number in a workbook is a number and a day a day, in a text file both are texts; 50%% is
   * shown so by its format, and = is a formula that was never worked out.
   */
  private @Nullable GridCell cell(String cell) {
    if (cell.isBlank()) {
      return null;
    }
    if (!name.isEmpty() && cell.matches("\\d+(\\.\\d+)?")) {
      return new GridCell.Figure(new BigDecimal(cell), false);
    }
    if (!name.isEmpty() && cell.matches("\\d+%%")) {
      return new GridCell.Figure(new BigDecimal(cell.replace("%", "")).movePointLeft(2), true);
    }
    if (!name.isEmpty() && cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return new GridCell.Day(LocalDate.parse(cell));
    }
    if (!name.isEmpty() && cell.equals("=")) {
      return new GridCell.Unsolved();
    }
    return new GridCell.Words(cell);
  }

  /** Merges cells of the sheet, as {@code "B4:B6"}. */
  TypedList merged(String reference) {
    String[] ends = reference.split(":", -1);
    areas.add(
        new Area(
            Integer.parseInt(ends[0].substring(1)),
            ends[0].charAt(0) - 'A',
            Integer.parseInt(ends[1].substring(1)),
            ends[1].charAt(0) - 'A'));
    return this;
  }

  private MergedAreas mergedAreas() {
    try {
      return MergedAreas.of(areas);
    } catch (TooLargeException e) {
      throw new IllegalStateException(e);
    }
  }

  private void end() {
    if (begun) {
      sheets.add(new GridSheet(name, hidden, rows, mergedAreas(), hiddenColumns));
    }
    name = "";
    hidden = false;
    rows.clear();
    areas.clear();
    hiddenColumns.clear();
    number = 1;
  }

  Grid grid() {
    end();
    begun = false;
    return new Grid(sheets, "");
  }

  Understood read() {
    return read(Mapping.NONE, Terms.USUAL);
  }

  Understood read(Mapping mapping, Terms terms) {
    return ListImport.read(grid(), POLICY, mapping, terms, "list");
  }

  /** A plant as a line: name, town and its group, industry, grade, share. */
  static List<String> plants(Understood understood) {
    var registry = understood.list().get();
    return registry.plants().stream()
        .map(plant ->
            Objects.requireNonNull(plant.name()).zh()
                + " "
                + registry.towns().stream()
                    .filter(town -> town.id().equals(plant.town()))
                    .map(town ->
                        Objects.requireNonNull(town.name()).zh()
                            + (town.group() == null ? "" : "/" + town.group()))
                    .findFirst()
                    .orElseThrow()
                + " "
                + plant.industry()
                + " "
                + plant.grade()
                + (plant.ratio() == null ? "" : " " + plant.ratio()))
        .toList();
  }

  /** Every line: name, kiln, capacity. */
  static List<String> lines(Understood understood) {
    return understood.list().get().plants().stream()
        .flatMap(plant -> plant.lines().stream())
        .map(line ->
            (line.name() == null ? "-" : Objects.requireNonNull(line.name()).zh())
                + " "
                + line.kiln()
                + " "
                + lunting.data.text.Wording.milli(line.capacityMilli())
                + line.unit())
        .toList();
  }

  /** Every finding of a severity as its code and place. */
  static List<String> told(Understood understood, Finding.Severity severity) {
    return understood.list().findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.code() + " " + finding.place())
        .toList();
  }

  static List<String> warnings(Understood understood) {
    return told(understood, Finding.Severity.WARNING);
  }

  static List<String> errors(Understood understood) {
    return told(understood, Finding.Severity.ERROR);
  }
}
