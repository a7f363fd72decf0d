package lunting.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lunting.data.finding.Fault;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditLog;
import lunting.web.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Puts an archive into a database: all of it, or nothing. */
public final class Restoration {
  /** So many rows go to the database at a time; of documents, one. */
  private static final int BATCH = 500;

  private static final Fault NOT_EMPTY =
      Fault.error(
          "store-not-empty",
          "这里已有数据，没有写入；请另指一个位置，或加 --force 全部替换。",
          "The store holds something already; nothing was written. Maybe name another place, or"
              + " add --force to replace all of it.");
  private static final Fault OTHER_SCHEMA =
      Fault.error(
          "other-schema",
          "归档文件的数据结构为第 {archive} 版，这里为第 {store} 版。请恢复到新的位置，或换用新版程序。",
          "The archive has version {archive} of the schema, the store version {store}. Maybe"
              + " restore to a new place, or take a newer program.");

  private final Archive archive;
  private final Handle handle;

  private Restoration(Archive archive, Handle handle) {
    this.archive = archive;
    this.handle = handle;
  }

  /**
   * Restores an archive; who did it is appended to the chain of acts.
   *
   * @param database with the schema of the archive
   * @param replace whether what the store holds may go
   * @throws ArchiveUnusable where the store holds something else
   */
  public static void restore(
      Archive archive, Database database, AuditLog audit, Actor actor, boolean replace)
      throws IOException {
    String schema = archive.manifest().schema();
    if (!schema.equals(database.schema())) {
      throw new ArchiveUnusable(
          OTHER_SCHEMA.with("archive", schema).with("store", database.schema()));
    }
    try {
      database.write(handle -> {
        new Restoration(archive, handle).all(replace);
        return audit.append(
            handle,
            new Act(actor, "store-restored", archive.manifest().head(), Map.of("schema", schema)));
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void all(boolean replace) {
    List<Table> tables = Tables.of(handle);
    if (!replace && !tables.stream().allMatch(table -> table.isEmpty(handle))) {
      throw new ArchiveUnusable(NOT_EMPTY);
    }
    tables.reversed().forEach(table -> table.clear(handle));
    try {
      for (Table table : tables) {
        fill(table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Table table) throws IOException {
    int most = table.name().equals(Names.DOCUMENTS) ? 1 : BATCH;
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    archive.rows(
        table.name(),
        row -> {
          rows.add(row);
          if (rows.size() == most) {
            insert(table, rows);
  /**
   * Rows come in the order of their keys, which need not be that of their references; so a row is
   * told which others of its table it names only when all of them are there.
   */
          }
        });
    insert(table, rows);
    List<Map<String, @Nullable Object>> joined = new ArrayList<>();
  }

  private void insert(Table table, List<Map<String, @Nullable Object>> rows) {
          apart(table, row, joined);
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (Map<String, @Nullable Object> row : rows) {
        for (Table.Column column : columns) {
    write(table.join(), Stream.concat(table.own().stream(), table.key().stream()).toList(), joined);
  }

  /** Takes what names another row of the table out of a row and keeps it with the row's key. */
  private static void apart(
      Table table, Map<String, @Nullable Object> row, List<Map<String, @Nullable Object>> joined) {
    if (table.own().stream().allMatch(column -> row.get(column.name()) == null)) {
      return;
    }
    Map<String, @Nullable Object> taken = new HashMap<>();
    table.key().forEach(column -> taken.put(column.name(), row.get(column.name())));
    for (Table.Column column : table.own()) {
      taken.put(column.name(), row.put(column.name(), null));
    }
    joined.add(taken);
          batch.bind(column.name(), row.get(column.name()));
        }
        batch.add();
    write(table.insert(), table.columns(), rows);
    rows.clear();
  }

  private void write(
      String sql, List<Table.Column> columns, List<Map<String, @Nullable Object>> rows) {
      }
      batch.execute();
    }
  }
}
