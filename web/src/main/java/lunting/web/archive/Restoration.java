package lunting.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lunting.data.finding.Fault;
import lunting.web.archive.Skipped.Given;
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
   * Restores an archive; who did it is appended to the chain of acts. Numbers that may have been
   * given since the backup are left out.
   *
   * @param database with the schema of the archive
   * @param replace whether what the store holds may go
   * @return the numbers that are left out of each season
   * @throws ArchiveUnusable where the store holds something else
   */
  public static List<Skipped> restore(
      Archive archive, Database database, AuditLog audit, Actor actor, boolean replace)
      throws IOException {
    String schema = archive.manifest().schema();
    if (!schema.equals(database.schema())) {
      throw new ArchiveUnusable(
          OTHER_SCHEMA.with("archive", schema).with("store", database.schema()));
    }
    try {
      return database.write(handle -> {
        List<Skipped> skipped = new Restoration(archive, handle).all(replace);
        Map<String, String> details = new HashMap<>(Map.of("schema", schema));
        skipped.forEach(numbers -> details.put(numbers.counter(), numbers.range()));
        audit.append(handle, new Act(actor, "store-restored", archive.manifest().head(), details));
        return skipped;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Skipped> all(boolean replace) {
    List<Table> tables = Tables.of(handle);
    if (!replace && !tables.stream().allMatch(table -> table.isEmpty(handle))) {
      throw new ArchiveUnusable(NOT_EMPTY);
    }
    // A store of an early program has no seasons yet.
    boolean seasons = tables.stream().anyMatch(table -> table.name().equals("season"));
    @Nullable Given replaced = seasons ? Given.of(handle) : null;
    tables.reversed().forEach(table -> table.clear(handle));
    try {
      for (Table table : tables) {
        fill(table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return replaced == null ? List.of() : Skipped.leap(handle, replaced);
  }

  /**
   * Rows come in the order of their keys, which need not be that of their references; so a row is
   * told which others of its table it names only when all of them are there.
   */
  private void fill(Table table) throws IOException {
    int most = table.name().equals(Names.DOCUMENTS) ? 1 : BATCH;
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    List<Map<String, @Nullable Object>> joined = new ArrayList<>();
    archive.rows(
        table.name(),
        row -> {
          apart(table, row, joined);
          rows.add(row);
          if (rows.size() == most) {
            insert(table, rows);
          }
        });
    insert(table, rows);
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
  }

  private void insert(Table table, List<Map<String, @Nullable Object>> rows) {
    write(table.insert(), table.columns(), rows);
    rows.clear();
  }

  private void write(
      String sql, List<Table.Column> columns, List<Map<String, @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (Map<String, @Nullable Object> row : rows) {
        for (Table.Column column : columns) {
          batch.bind(column.name(), row.get(column.name()));
        }
        batch.add();
      }
      batch.execute();
    }
  }
}
