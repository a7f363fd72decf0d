package lunting.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import lunting.data.cells.SheetRows;
import lunting.data.finding.Corrections;
import lunting.data.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: its rows that hold anything, its merged areas, and what its program hides of it.
 *
 * @param name as the user sees it; empty for a text file, which has one sheet only
 * @param rows by number
 * @param hiddenColumns columns, from 0
 */
public record GridSheet(
    String name, boolean hidden, List<Row> rows, MergedAreas merged, Set<Integer> hiddenColumns) {
  /** Copies the lists. */
  public GridSheet {
    rows = List.copyOf(rows);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  /**
   * A row with content.
   *
   * @param number as the user sees it, from 1
   * @param cells by column, from 0
   */
  public record Row(int number, boolean hidden, NavigableMap<Integer, GridCell> cells) {}

  /** The row of a number; null where it has no content. */
  public @Nullable Row row(int number) {
    int from = 0;
    int to = rows.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      Row row = rows.get(middle);
      if (row.number() == number) {
        return row;
      }
      if (row.number() < number) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return null;
  }

  /** The content of a cell, as it stands there; null where there is none. */
  public @Nullable GridCell cell(int row, int column) {
    Row found = row(row);
    return found == null ? null : found.cells().get(column);
  }

  /** The sheet with what was written into its cells. */
  GridSheet corrected(Corrections corrections) {
    NavigableMap<Integer, NavigableMap<Integer, GridCell>> cells = new TreeMap<>();
    rows.forEach(row -> cells.put(row.number(), row.cells()));
    corrections.writeInto(name, cells, GridCell.Words::new);
    List<Row> corrected = new ArrayList<>();
    cells.forEach((number, each) -> {
      Row old = row(number);
      corrected.add(new Row(number, old != null && old.hidden(), each));
    });
    return new GridSheet(name, hidden, corrected, merged, hiddenColumns);
  }

  /** Where a cell stands: {@code 附件1!G4}, of a text file {@code G4}. */
  public Place place(int row, int column) {
    return new Place.Cell(prefix() + letters(column) + row);
  }

  /** Where the sheet itself stands: its name; empty for a text file. */
  public Place place() {
    return new Place.Cell(name);
  }

  private String prefix() {
    return name.isEmpty() ? "" : name + "!";
  }

  /** The letters of a column, from 0: A, B, …, AA. */
  public static String letters(int column) {
    return SheetRows.letters(column);
  }
}
