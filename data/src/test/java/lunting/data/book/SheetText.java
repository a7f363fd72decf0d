package lunting.data.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook as another program sees it: the raw text of every cell. */
final class SheetText {
  private SheetText() {}

  /** The rows of a sheet from the first on; a missing cell is empty. */
  static List<List<String>> rows(byte[] workbook, String sheet) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      List<List<String>> all = new ArrayList<>();
      rows.forEach(row -> {
        while (all.size() < row.getRowNum() - 1) {
          all.add(List.of());
        }
        all.add(row.stream().map(SheetText::text).toList());
      });
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of its sheets. */
  static List<String> sheets(byte[] workbook) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheets().map(Sheet::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of cells that hold a formula. */
  static long formulas(byte[] workbook) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheets()
          .flatMap(sheet -> {
            try {
              return sheet.openStream();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .flatMap(Row::stream)
          .filter(cell -> cell != null && cell.getFormula() != null)
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Cell cell) {
    return cell == null || cell.getRawValue() == null ? "" : cell.getRawValue();
  }
}
