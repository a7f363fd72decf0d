package lunting.data.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.cells.SheetRows;
import lunting.data.cells.TooLargeException;
import lunting.data.cells.WorkbookFile;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import org.jspecify.annotations.Nullable;

/** The sheets of an .xlsx file as a grid. */
final class XlsxGrid {
  private XlsxGrid() {}

  /** The file's sheets; null where not all of them can be read, with the finding reported. */
  static @Nullable Grid read(InputFile file, Findings findings) throws TooLargeException {
    WorkbookFile workbook = WorkbookFile.read(file, findings);
    if (workbook == null || findings.unusable()) {
      return null;
    }
    List<GridSheet> sheets = new ArrayList<>();
    for (SheetRows rows : workbook.sheets()) {
      sheets.add(sheet(rows, workbook.since1904()));
    }
    return new Grid(sheets, "");
  }

  private static GridSheet sheet(SheetRows source, boolean since1904) throws TooLargeException {
    List<GridSheet.Row> rows = new ArrayList<>();
    Set<Integer> columns = new HashSet<>();
    for (SheetRows.Row row : source.rows()) {
      TreeMap<Integer, GridCell> cells = new TreeMap<>();
      row.cells().forEach((column, cell) -> cells.put(column, GridCell.of(cell, since1904)));
      columns.addAll(cells.keySet());
      rows.add(
          new GridSheet.Row(row.number(), source.hidden().rows().contains(row.number()), cells));
    }
    columns.retainAll(source.hidden().columns());
    List<MergedAreas.Area> areas = new ArrayList<>();
    for (SheetRows.Merge merge : source.merges()) {
      areas.add(
          new MergedAreas.Area(
              merge.firstRow(), merge.firstColumn(), merge.lastRow(), merge.lastColumn()));
    }
    return new GridSheet(
        source.name(), source.hidden().sheet(), rows, MergedAreas.of(areas), columns);
  }
}
