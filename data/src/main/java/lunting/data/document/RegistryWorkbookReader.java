package lunting.data.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lunting.data.cells.SheetRows;
import lunting.data.cells.WorkbookFile;
import lunting.data.finding.Corrections;
import lunting.data.finding.Findings;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Node;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.sheet.CellNode;
import lunting.data.sheet.RegistrySheet;
import lunting.data.sheet.SheetFaults;
import lunting.data.sheet.SheetTable;
import lunting.data.text.Text;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Reads the enterprise list (名录) from an .xlsx workbook.
 *
 * <p>Shape: the sheets and columns of {@link RegistrySheet}, in any order. Places of findings name
 * sheet, column and row, as {@code lines!D7}.
 *
 * <p>Fails: never; a file that is no workbook, or too large a one, is a finding.
 */
public final class RegistryWorkbookReader {
  private RegistryWorkbookReader() {}

  /**
   * The registry, or everything that is wrong with the workbook. Where a sheet or column is missing
   * the rows are not judged yet.
   *
   * @param policy what its industries and kilns are checked against; null: they are not checked
   */
  public static Parsed<Registry> read(InputFile file, @Nullable Policy policy) {
    return read(file, policy, Corrections.NONE);
  }

  static Parsed<Registry> read(InputFile file, @Nullable Policy policy, Corrections corrections) {
    Findings findings = new Findings(file.name());
    WorkbookFile workbook = WorkbookDocument.open(file, findings);
    Registry registry =
        workbook == null ? null : registry(workbook.corrected(corrections), findings, policy);
    return findings.parsed(registry);
  }

  private static @Nullable Registry registry(
      WorkbookFile workbook, Findings findings, @Nullable Policy policy) {
    Map<RegistrySheet, SheetRows> sheets = sheets(workbook, findings);
    CellNode reader = new CellNode(workbook.since1904(), findings);
    Map<RegistrySheet, SheetTable> tables = new EnumMap<>(RegistrySheet.class);
    boolean complete = true;
    for (RegistrySheet sheet : RegistrySheet.values()) {
      SheetRows rows = sheets.get(sheet);
      // An optional sheet may be there without anything on it, not even a header.
      if (rows == null || (!sheet.isRequired() && rows.rows().isEmpty())) {
        continue;
      }
      SheetTable table = SheetTable.of(sheet, rows, reader);
      if (table == null) {
        complete = false;
      } else {
        tables.put(sheet, table);
      }
    }
    boolean missing = Stream.of(RegistrySheet.values()).anyMatch(s -> isMissing(s, sheets));
    Node.Keyed root = complete && !missing ? RegistryTree.of(tables, reader) : null;
    return root == null
        ? null
        : Document.read(
            root, Format.REGISTRY, findings, fields -> ListReader.registry(fields, policy));
  }

  /** The workbook's sheets that are a registry's; the others and those missing are reported. */
  private static Map<RegistrySheet, SheetRows> sheets(WorkbookFile workbook, Findings findings) {
    Map<RegistrySheet, SheetRows> sheets = new HashMap<>();
    for (SheetRows rows : workbook.sheets()) {
      RegistrySheet sheet = RegistrySheet.find(rows.name());
      SheetRows other = sheet == null ? null : sheets.putIfAbsent(sheet, rows);
      if (other != null) {
        findings.report(
            SheetFaults.SAME_SHEET.with("other", other.name()), rows.place(1, 0), rows.name());
      } else if (sheet == null && !rows.rows().isEmpty()) {
        findings.report(
            SheetFaults.UNKNOWN_SHEET.with("maybe", maybe(rows.name())),
            rows.place(1, 0),
            rows.name());
      }
    }
    for (RegistrySheet sheet : RegistrySheet.values()) {
      if (isMissing(sheet, sheets)) {
        findings.report(
            SheetFaults.NO_SHEET.with("sheet", sheet.title()).with("chinese", sheet.chinese()),
            new Place.Cell(sheet.title() + "!A1"),
            null);
      }
    }
    return sheets;
  }

  private static boolean isMissing(RegistrySheet sheet, Map<RegistrySheet, SheetRows> sheets) {
    return sheet.isRequired() && !sheets.containsKey(sheet);
  }

  private static Supplier<Text> maybe(String name) {
    List<String> known =
        Stream.of(RegistrySheet.values())
            .flatMap(sheet -> Stream.of(sheet.title(), sheet.chinese()))
            .toList();
    return Spelling.maybe(name, known);
  }
}
