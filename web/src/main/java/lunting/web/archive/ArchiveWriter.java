package lunting.web.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lunting.web.audit.AuditCheck;
import lunting.web.audit.AuditLog;
import lunting.web.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a store as it is at one moment, while others go on writing to it.
 *
 * <p>Shape: a zip file with {@code tables/NAME.jsonl}, one object a row, by key; {@code
 * documents/HASH.json}, the very bytes that the hash is of; and {@code manifest.json}, which has
 * the digest of every table. It is the same for every kind of database.
 */
public final class ArchiveWriter {
  /** So many rows are fetched at a time. */
  private static final int FETCHED = 200;

  private final Handle handle;
  private final ZipOutputStream zip;
  private final Instant now;

  private ArchiveWriter(Handle handle, ZipOutputStream zip, Instant now) {
    this.handle = handle;
    this.zip = zip;
    this.now = now;
  }

  /**
   * Writes the whole store.
   *
   * @param version of the program
   */
  public static Manifest write(Database database, OutputStream out, String version, Instant now)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Manifest manifest =
        database.snapshot(
            handle -> new ArchiveWriter(handle, zip, now).all(database.schema(), version));
    zip.finish();
    return manifest;
  }

  private Manifest all(String schema, String version) throws IOException {
    List<Manifest.Part> parts = new ArrayList<>();
    for (Table table : Tables.of(handle)) {
      parts.add(table(table));
    }
    long documents = documents();
    AuditCheck chain = AuditLog.verify(handle);
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            version,
            schema,
            now,
            chain.entries(),
            chain.head(),
            chain.fault() == null,
            parts,
            documents);
    begin(Names.MANIFEST);
    zip.write(Names.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private Manifest.Part table(Table table) throws IOException {
    Table listed = table.name().equals(Names.DOCUMENTS) ? table.without(Names.CONTENT) : table;
    begin(Names.ofTable(table.name()));
    Lines lines = new Lines(zip);
    try (ResultIterator<Map<String, @Nullable Object>> rows =
        handle
            .createQuery(listed.select(Tables.isPostgres(handle)))
            .setFetchSize(FETCHED)
            .map((row, context) -> {
              Map<String, @Nullable Object> values = new LinkedHashMap<>();
              for (Table.Column column : listed.columns()) {
                values.put(column.name(), column.value(row));
              }
              return values;
            })
            .iterator()) {
      while (rows.hasNext()) {
        lines.write(Names.JSON.writeValueAsBytes(rows.next()));
      }
    }
    zip.closeEntry();
    return new Manifest.Part(table.name(), lines.count(), lines.sha256());
  }

  private long documents() throws IOException {
    long count = 0;
    try (ResultIterator<Map.Entry<String, String>> rows =
        handle
            .createQuery("SELECT hash, content FROM document")
            .setFetchSize(1)
            .map((row, context) -> Map.entry(row.getString("hash"), row.getString("content")))
            .iterator()) {
      while (rows.hasNext()) {
        Map.Entry<String, String> document = rows.next();
        begin(Names.ofDocument(document.getKey()));
        zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        count++;
      }
    }
    return count;
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(now.toEpochMilli());
    zip.putNextEntry(entry);
  }
}
