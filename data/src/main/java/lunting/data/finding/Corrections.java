package lunting.data.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a person writes at places of a file in place of what stands there. The file itself stays as
 * it was sent, and its reader judges what was written as it judges the file.
 *
 * @param texts by place, as findings print it; a blank one empties the place
 */
public record Corrections(Map<String, String> texts) {
  /** Nothing is written anywhere. */
  public static final Corrections NONE = new Corrections(Map.of());

  /** Copies the map; it keeps its order. */
  public Corrections {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Whether nothing is written anywhere. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * Writes into the cells of a sheet.
   *
   * @param rows row, from 1, to column, from 0, to content; a row that is empty in the end is taken
   *     out
   * @param words the cell of a text
   */
  public <C> void writeInto(
      String sheet,
      NavigableMap<Integer, NavigableMap<Integer, C>> rows,
      Function<String, ? extends C> words) {
    texts.forEach((place, text) -> {
      CellPlace cell = CellPlace.of(place);
      if (cell == null || !cell.sheet().equals(sheet)) {
        return;
      }
      NavigableMap<Integer, C> row = new TreeMap<>(rows.getOrDefault(cell.row(), new TreeMap<>()));
      if (text.isBlank()) {
        row.remove(cell.column());
      } else {
        row.put(cell.column(), words.apply(text));
      }
      if (row.isEmpty()) {
        rows.remove(cell.row());
      } else {
        rows.put(cell.row(), row);
      }
    });
  }
}
