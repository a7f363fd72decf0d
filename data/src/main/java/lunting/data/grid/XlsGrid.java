package lunting.data.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.cells.CellLimits;
import lunting.data.cells.CellText;
import lunting.data.cells.NumberFormats;
import lunting.data.cells.SheetCell;
import lunting.data.finding.Limits;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads an .xls file (Excel 97 to 2003), which half of the offices still send. */
final class XlsGrid {
  private final HSSFWorkbook workbook;
  private final Map<Short, NumberFormats.Shown> forms = new HashMap<>();
  private final int limit;
  private int kept;

  private XlsGrid(HSSFWorkbook workbook, int limit) {
    this.workbook = workbook;
    this.limit = limit;
  }

  /** The library reads the whole file at once, so its bytes are what can be limited before. */
  static Grid read(byte[] content, Limits limits) throws IOException {
    if (content.length > limits.oldWorkbookBytes()) {
      throw CellLimits.tooManyBytes(content.length, limits.oldWorkbookBytes());
    }
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      return new XlsGrid(workbook, limits.cells()).grid();
    }
  }

  private Grid grid() throws IOException {
    int count = workbook.getNumberOfSheets();
    if (count > CellLimits.MAX_SHEETS) {
      throw CellLimits.tooManySheets();
    }
    List<GridSheet> sheets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      sheets.add(sheet(workbook.getSheetAt(i), workbook.getSheetName(i), hidden));
    }
    return new Grid(sheets, "");
  }

  private GridSheet sheet(Sheet sheet, String name, boolean hidden) throws IOException {
    List<GridSheet.Row> rows = new ArrayList<>();
    Set<Integer> columns = new HashSet<>();
    for (Row row : sheet) {
      TreeMap<Integer, GridCell> cells = new TreeMap<>();
      for (Cell cell : row) {
        GridCell content = content(cell, cell.getCellType());
        if (content != null) {
          cells.put(cell.getColumnIndex(), content);
          columns.add(cell.getColumnIndex());
        }
      }
      kept += cells.size();
      if (kept > limit) {
        throw CellLimits.tooManyCells(limit);
      }
      if (!cells.isEmpty()) {
        rows.add(new GridSheet.Row(row.getRowNum() + 1, row.getZeroHeight(), cells));
      }
    }
    columns.removeIf(column -> !sheet.isColumnHidden(column));
    List<MergedAreas.Area> areas = new ArrayList<>();
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      areas.add(
          new MergedAreas.Area(
              area.getFirstRow() + 1,
              area.getFirstColumn(),
              area.getLastRow() + 1,
              area.getLastColumn()));
    }
    return new GridSheet(name, hidden, rows, MergedAreas.of(areas), columns);
  }

  private @Nullable GridCell content(Cell cell, CellType type) {
    return switch (type) {
      case STRING -> {
        String text = cell.getRichStringCellValue().getString();
        yield CellText.isBlank(text) ? null : new GridCell.Words(text);
      }
      case NUMERIC -> figure(cell);
      case BOOLEAN -> new GridCell.Flag(cell.getBooleanCellValue());
      case ERROR ->
          new GridCell.Broken(
              FormulaError.isValidCode(cell.getErrorCellValue())
                  ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                  : "#ERR");
      case FORMULA ->
          cell.getCachedFormulaResultType() == CellType.FORMULA
              ? new GridCell.Unsolved()
              : content(cell, cell.getCachedFormulaResultType());
      case BLANK, _NONE -> null;
    };
  }

  private GridCell figure(Cell cell) {
    double value = cell.getNumericCellValue();
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new GridCell.Broken("#NUM!");
    }
    CellStyle style = cell.getCellStyle();
    NumberFormats.Shown shown =
        forms.computeIfAbsent(
            style.getDataFormat(), id -> NumberFormats.shownBy(id, style.getDataFormatString()));
    BigDecimal number = new BigDecimal(Double.toString(value));
    return GridCell.of(
        shown.day() == null
            ? new SheetCell.Decimal(number, shown.percent())
            : new SheetCell.Day(number, shown.day()),
        workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }
}
