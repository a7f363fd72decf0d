package lunting.data.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of any .xlsx file, opened within limits.
 *
 * @param since1904 whether its dates are counted from 1904
 */
public record WorkbookFile(List<SheetRows> sheets, boolean since1904) {
  /** Rows with content in one sheet: a province has some twenty thousand lines. */
  public static final int MAX_ROWS = 100_000;

  /** Sheets in one workbook. */
  static final int MAX_SHEETS = 100;

  /** Copies the list. */
  public WorkbookFile {
    sheets = List.copyOf(sheets);
  }

  /** The file's sheets; null where it is no workbook, with the finding reported. */
  public static @Nullable WorkbookFile read(byte[] content, Findings findings) {
    try {
      Map<String, byte[]> parts = WorkbookParts.unpack(content);
      WorkbookScan scan = WorkbookScan.of(parts);
      return new WorkbookFile(sheets(WorkbookParts.pack(parts), findings), scan.since1904());
    } catch (WorkbookParts.TooLargeException e) {
      findings.report(WorkbookFaults.TOO_LARGE.with("reason", reason(e)), Place.root(), null);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The libraries answer a damaged file with exceptions of every kind.
      findings.report(WorkbookFaults.NOT_A_WORKBOOK.with("reason", reason(e)), Place.root(), null);
    }
    return null;
  }

  private static List<SheetRows> sheets(byte[] archive, Findings findings) throws IOException {
    List<SheetRows> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(archive), new ReadingOptions(false, true))) {
      List<Sheet> all = workbook.getSheets().toList();
      if (all.size() > MAX_SHEETS) {
        throw new WorkbookParts.TooLargeException("more than " + MAX_SHEETS + " sheets");
      }
      for (Sheet sheet : all) {
        sheets.add(rows(sheet, findings));
      }
    }
    return sheets;
  }

  private static SheetRows rows(Sheet sheet, Findings findings) throws IOException {
    List<SheetRows.Row> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
        Row row = each.next();
        TreeMap<Integer, SheetCell> cells = new TreeMap<>();
        for (Cell cell : row) {
          SheetCell content = SheetCell.of(cell);
          if (content != null) {
            cells.put(cell.getColumnIndex(), content);
          }
        }
        if (cells.isEmpty()) {
          continue;
        }
        if (rows.size() > MAX_ROWS) {
          Place place = new Place.Cell(nameOf(sheet) + "!A" + row.getRowNum());
          findings.report(
              WorkbookFaults.TOO_MANY_ROWS.with("sheet", nameOf(sheet)).with("limit", MAX_ROWS),
              place,
              null);
          break;
        }
        rows.add(new SheetRows.Row(row.getRowNum(), cells));
      }
    }
    return new SheetRows(nameOf(sheet), rows);
  }

  /** Its name; empty in a damaged workbook that does not name it. */
  private static String nameOf(Sheet sheet) {
    String name = sheet.getName();
    return name == null ? "" : name;
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return Findings.shortened(message);
  }
}
