package lunting.data.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.cells.CellText;
import lunting.data.registry.Registry;
import lunting.data.sheet.Column;
import lunting.data.sheet.RegistrySheet;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The registry as one .xlsx workbook, from which {@code RegistryReader} reads the same registry
 * again.
 *
 * <p>Shape: the sheets of {@link RegistrySheet}, one header row each, a cell of it being the
 * Chinese caption and the key. Texts are text cells: none is ever a formula.
 */
public final class RegistryWorkbook {
  /** Days before this one have no true number in a spreadsheet: they are written as text. */
  private static final LocalDate FIRST_SERIAL_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_SERIAL_DAY = LocalDate.of(9999, 12, 31);

  private RegistryWorkbook() {}

  /** The workbook's bytes; the same registry gives the same bytes. */
  public static byte[] write(Registry registry) {
    return SteadyWorkbook.write(workbook -> {
      for (RegistrySheet sheet : RegistrySheet.values()) {
        fill(
            workbook.newWorksheet(sheet.title()),
            sheet.columns(),
            RegistryRows.of(registry, sheet));
      }
    });
  }

  private static void fill(Worksheet sheet, List<Column> columns, List<SheetRow> rows) {
    List<Column> written =
        columns.stream()
            .filter(column ->
                column.presence() != Column.Presence.WHERE_USED
                    || rows.stream().anyMatch(row -> row.find(column.key()) != null))
            .toList();
    for (int c = 0; c < written.size(); c++) {
      Column column = written.get(c);
      sheet.value(0, c, column.header());
      sheet.width(c, Math.max(12, Math.min(34, column.header().length() + 6)));
      for (int r = 0; r < rows.size(); r++) {
        cell(sheet, r + 1, c, column, rows.get(r).find(column.key()));
      }
    }
    sheet.range(0, 0, 0, written.size() - 1).style().bold().fillColor("DDE6EE").set();
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
  }

  private static void cell(
      Worksheet sheet, int row, int column, Column kind, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text ->
          sheet.value(row, column, CellText.write(text, kind.kind() == Column.Kind.TEXT));
      case BigDecimal number -> sheet.value(row, column, number);
      case Integer number -> sheet.value(row, column, number);
      case Boolean flag -> sheet.value(row, column, flag ? "是" : "否");
      case LocalDate day -> day(sheet, row, column, day);
      default -> throw new IllegalArgumentException("No cell holds a %s.".formatted(value));
    }
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    if (day.isBefore(FIRST_SERIAL_DAY) || day.isAfter(LAST_SERIAL_DAY)) {
      sheet.value(row, column, day.toString());
      return;
    }
    sheet.value(row, column, day);
    sheet.style(row, column).format("yyyy-mm-dd").set();
  }
}
