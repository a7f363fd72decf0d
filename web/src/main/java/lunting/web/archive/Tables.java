package lunting.web.archive;

import java.sql.DatabaseMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lunting.web.archive.Table.Column;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.MetaData;

/** The tables of a store as the database itself describes them, so that a new one is copied too. */
final class Tables {
  /** The schema's own history; a store that is restored into has one already. */
  private static final String HISTORY = "schema_history";

  private final Handle handle;

  /** A column whose values are keys of a table. */
  private record Reference(String column, String table) {}

  private Tables(Handle handle) {
    this.handle = handle;
  }

  /** All of them, each behind those that its rows refer to. */
  static List<Table> of(Handle handle) {
    return new Tables(handle).all();
  }

  /** Whether it is a PostgreSQL, else SQLite. */
  static boolean isPostgres(Handle handle) {
    MetaData.MetaDataValueProvider<String> product = DatabaseMetaData::getDatabaseProductName;
    return handle.queryMetadata(product).equals("PostgreSQL");
  }

  private List<Table> all() {
    Set<String> names =
        new TreeSet<>(
            handle
                .queryMetadata(data ->
                    data.getTables(
                        null, data.getConnection().getSchema(), "%", new String[] {"TABLE"}))
                .map((row, context) -> row.getString("TABLE_NAME"))
                .list());
    names.removeIf(name -> name.equals(HISTORY) || name.startsWith("sqlite_"));
    Map<String, Set<String>> referred = new TreeMap<>();
    names.forEach(name -> referred.put(name, referred(name)));
    Set<String> sorted = new LinkedHashSet<>();
    names.forEach(name -> sort(name, referred, sorted));
    List<Table> tables = new ArrayList<>();
    sorted.forEach(name -> tables.add(table(name)));
    return tables;
  }

  /** The schema has no circles of references; one table may refer to itself. */
  private static void sort(String name, Map<String, Set<String>> referred, Set<String> sorted) {
    if (sorted.contains(name)) {
      return;
    }
    for (String before : referred.getOrDefault(name, Set.of())) {
      if (!before.equals(name)) {
        sort(before, referred, sorted);
      }
    }
    sorted.add(name);
  }

  private Set<String> referred(String name) {
    return new TreeSet<>(references(name).stream().map(Reference::table).toList());
  }

  private List<Reference> references(String name) {
    return handle
        .queryMetadata(data -> data.getImportedKeys(null, data.getConnection().getSchema(), name))
        .map((row, context) ->
            new Reference(row.getString("FKCOLUMN_NAME"), row.getString("PKTABLE_NAME")))
        .list();
  }

  private Table table(String name) {
    List<Column> columns = new ArrayList<>();
    handle
        .queryMetadata(data -> data.getColumns(null, data.getConnection().getSchema(), name, "%"))
        .map((row, context) ->
            Map.entry(
                row.getString("TABLE_NAME"),
                new Column(row.getString("COLUMN_NAME"), row.getInt("DATA_TYPE") != Types.VARCHAR)))
        .forEach(found -> {
          // The name is a pattern to the database, in which _ is any letter.
          if (found.getKey().equals(name)) {
            columns.add(found.getValue());
          }
        });
    Map<Integer, String> key = new TreeMap<>();
    handle
        .queryMetadata(data -> data.getPrimaryKeys(null, data.getConnection().getSchema(), name))
        .map((row, context) -> Map.entry(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME")))
        .forEach(part -> key.put(part.getKey(), part.getValue()));
    List<Column> sorted = new ArrayList<>();
    for (String part : key.values()) {
      columns.stream().filter(column -> column.name().equals(part)).forEach(sorted::add);
    }
    Set<String> own = new TreeSet<>();
    for (Reference reference : references(name)) {
      if (reference.table().equals(name)) {
        own.add(reference.column());
      }
    }
    return new Table(
        name,
        columns,
        sorted.isEmpty() ? columns : sorted,
        columns.stream().filter(column -> own.contains(column.name())).toList());
  }
}
