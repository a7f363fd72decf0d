package lunting.data.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import lunting.data.finding.Place;
import lunting.data.grid.GridSheet;
import org.jspecify.annotations.Nullable;

/**
 * A row that says something of a plant.
 *
 * @param number as the sheet numbers it
 * @param entries what it says; blank cells are missing
 * @param goesOn whether it belongs to the plant of the row above: its name is blank or merged
 */
record ListRow(
    GridSheet sheet, int number, ListHead head, Map<ListKey, Entry> entries, boolean goesOn) {
  /** Copies the map. */
  ListRow {
    EnumMap<ListKey, Entry> copied = new EnumMap<>(ListKey.class);
    copied.putAll(entries);
    entries = Collections.unmodifiableMap(copied);
  }

  @Nullable Entry find(ListKey key) {
    return entries.get(key);
  }

  /** Whether the value stands in this very row, and not in one above that it is merged with. */
  boolean isOwn(ListKey key) {
    Entry entry = entries.get(key);
    return entry != null && entry.row() == number;
  }

  /** Whether the table has a column for it. */
  boolean has(ListKey key) {
    return head.taken().containsKey(key);
  }

  /**
   * Where the row's cell of a column stands; the first of the row where there is no such column.
   */
  Place place(ListKey key) {
    Entry entry = entries.get(key);
    if (entry != null) {
      return entry.place();
    }
    ListHead.Column column = head.taken().get(key);
    return column == null ? place() : sheet.place(number, column.column());
  }

  /** Where the row stands: the cell of its name. */
  Place place() {
    Entry name = entries.get(ListKey.NAME);
    return name == null ? sheet.place(number, firstColumn()) : sheet.place(number, name.column());
  }

  private int firstColumn() {
    GridSheet.Row row = sheet.row(number);
    return row == null ? 0 : row.cells().firstKey();
  }
}
