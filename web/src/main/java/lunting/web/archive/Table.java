package lunting.web.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A table of the store.
 *
 * @param key columns of the primary key
 * @param own columns that name another row of this very table
 */
record Table(String name, List<Column> columns, List<Column> key, List<Column> own) {
  /** Copies the lists. */
  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    own = List.copyOf(own);
  }

  /**
   * A column.
   *
   * @param counts whether it holds whole numbers, else texts
   */
  record Column(String name, boolean counts) {
    /** Its value in a row: a Long or a String; null where there is none. */
    @Nullable Object value(ResultSet row) throws SQLException {
      if (!counts) {
        return row.getString(name);
      }
      long number = row.getLong(name);
      return row.wasNull() ? null : number;
    }
  }

  /** The same without one of its columns. */
  Table without(String left) {
    return new Table(
        name, columns.stream().filter(column -> !column.name().equals(left)).toList(), key, own);
  }

  boolean isEmpty(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM " + name).mapTo(Long.class).one().equals(0L);
  }

  void clear(Handle handle) {
    handle.execute("DELETE FROM " + name);
  }

  /** Asks for every row, by the bytes of the key: the same order in every database. */
  String select(boolean postgres) {
    // A PostgreSQL sorts texts as its language does, unless it is told.
    String order =
        key.stream()
            .map(column -> column.name() + (postgres && !column.counts() ? " COLLATE \"C\"" : ""))
            .collect(Collectors.joining(", "));
    return "SELECT " + names(columns, "") + " FROM " + name + " ORDER BY " + order;
  }

  String insert() {
    return "INSERT INTO "
        + name
        + " ("
        + names(columns, "")
        + ") VALUES ("
        + names(columns, ":")
        + ")";
  }

  /** Sets the columns that name rows of this table in the row with a key. */
  String join() {
    return "UPDATE " + name + " SET " + equal(own, ", ") + " WHERE " + equal(key, " AND ");
  }

  private static String equal(List<Column> columns, String between) {
    return columns.stream()
        .map(column -> column.name() + " = :" + column.name())
        .collect(Collectors.joining(between));
  }

  private static String names(List<Column> columns, String before) {
    return columns.stream().map(column -> before + column.name()).collect(Collectors.joining(", "));
  }
}
