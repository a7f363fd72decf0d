package lunting.data.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lunting.data.grid.MergedAreas;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table.
 *
 * @param first its first row
 * @param last its last row, the same where it has only one
 * @param columns with a caption, from left to right
 */
record ListHead(int first, int last, List<Column> columns) {
  /** Copies the list. */
  ListHead {
    columns = List.copyOf(columns);
  }

  /** Why a column is taken for what it is. */
  enum Taken {
    /** By its key, caption or a usual name. */
    NAMED,
    /** By a caption that may mean something else too. */
    GUESSED,
    /** By the mapping. */
    MAPPED,
    /** Not taken: nobody knows the caption. */
    UNKNOWN,
    /** Not taken: another column fits the same key. */
    CONTESTED,
    /** Not taken: the mapping leaves it out. */
    LEFT_OUT
  }

  /**
   * A column.
   *
   * @param row that of its caption
   * @param caption as it is written, cleaned
   * @param key what it says, or would say if it were not contested; null where nobody knows
   */
  record Column(
      int column, int row, String caption, @Nullable ListKey key, Caption read, Taken taken) {
    boolean isTaken() {
      return taken == Taken.NAMED || taken == Taken.GUESSED || taken == Taken.MAPPED;
    }

    Column as(Taken other) {
      return new Column(column, row, caption, key, read, other);
    }
  }

  /** The columns that are taken, by what they say. */
  Map<ListKey, Column> taken() {
    Map<ListKey, Column> taken = new EnumMap<>(ListKey.class);
    for (Column column : columns) {
      ListKey key = column.key();
      if (key != null && column.isTaken()) {
        taken.put(key, column);
      }
    }
    return Collections.unmodifiableMap(taken);
  }

  /** Whether the rows below are read: one column names enterprises. */
  boolean namesPlants() {
    return columns.stream().anyMatch(column -> column.key() == ListKey.NAME && column.isTaken());
  }

  /** Whether a column stands under a caption, or beside one that is merged over it. */
  boolean covers(int column, MergedAreas merged) {
    for (Column each : columns) {
      MergedAreas.Area area = merged.at(each.row(), each.column());
      boolean beside = area != null && column >= area.left() && column <= area.right();
      if (each.column() == column || beside) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has the same captions in the same columns. */
  boolean isSame(ListHead other) {
    return captions().equals(other.captions());
  }

  private List<String> captions() {
    return columns.stream().map(column -> column.column() + Folding.key(column.caption())).toList();
  }
}
