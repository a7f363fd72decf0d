package lunting.data.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as somebody typed it, cell by cell. */
final class TypedWorkbook {
  private final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
  private List<List<@Nullable Object>> rows = new ArrayList<>();

  /** A formula without a stored result, as a program writes it that never worked it out. */
  record Formula(String text) {}

  /** A complete small list: one town, one plant, one line; what follows is added to it. */
  static TypedWorkbook complete() {
    return new TypedWorkbook()
        .sheet("registry")
        .row("id")
        .row("typed")
        .sheet("towns")
        .row("id")
        .row("east")
        .sheet("plants")
        .row("id", "town", "industry", "grade")
        .row("P1", "east", "brick", "C")
        .sheet("lines")
        .row("plant", "id", "kiln", "capacity", "unit")
        .row("P1", "L1", "tunnel", 82.5, "t/d");
  }

  /** Starts a sheet, or goes on with it. */
  TypedWorkbook sheet(String name) {
    rows = sheets.computeIfAbsent(name, key -> new ArrayList<>());
    return this;
  }

  /** Takes a sheet away. */
  TypedWorkbook without(String name) {
    sheets.remove(name);
    return this;
  }

  /** Types a row below the last one; null leaves a cell empty. */
  TypedWorkbook row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  /** Puts a value into a cell of the sheet, by row and column from 0. */
  TypedWorkbook put(int row, int column, Object value) {
    while (rows.size() <= row) {
      rows.add(List.of());
    }
    List<@Nullable Object> cells = new ArrayList<>(rows.get(row));
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, value);
    rows.set(row, cells);
    return this;
  }

  /** The names of its sheets, in order. */
  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "typed", null)) {
      for (Map.Entry<String, List<List<@Nullable Object>>> sheet : sheets.entrySet()) {
        fill(workbook.newWorksheet(sheet.getKey()), sheet.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, List<List<@Nullable Object>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        switch (rows.get(r).get(c)) {
          case null -> {}
          case String text -> sheet.value(r, c, text);
          case Number number -> sheet.value(r, c, number);
          case Boolean flag -> sheet.value(r, c, flag);
          case LocalDate day -> {
            sheet.value(r, c, day);
            sheet.style(r, c).format("yyyy-mm-dd").set();
          }
          case Formula formula -> sheet.formula(r, c, formula.text());
          case Object other -> throw new IllegalArgumentException(other.toString());
        }
      }
    }
  }
}
