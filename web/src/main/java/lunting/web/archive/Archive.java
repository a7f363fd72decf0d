package lunting.web.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lunting.data.finding.Fault;
import lunting.web.audit.AuditCheck;
import lunting.web.audit.AuditEntry;
import lunting.web.database.Micros;
import lunting.web.store.Digests;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** An archive that was looked through: every part is there and has the digest it should have. */
public final class Archive implements Closeable {
  private static final Fault NO_ARCHIVE =
      Fault.error(
          "no-archive",
          "这不是 lunting backup 写出的归档文件。",
          "This is no archive. Maybe it was not written by lunting backup, or not to its end.");
  private static final Fault DAMAGED =
      Fault.error(
          "archive-damaged",
          "归档文件中的 {part} 缺失、损坏或被改动过；请换一份备份。",
          "In the archive {part} is missing, damaged or changed. Maybe take another backup.");

  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Does something with a row of a table. */
  @FunctionalInterface
  interface Taker {
    void take(Map<String, @Nullable Object> row) throws IOException;
  }

  /**
   * Opens an archive and looks through all of it.
   *
   * <p>Fails: {@link ArchiveUnusable} with the first part that is not as it was written.
   */
  public static Archive open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw new ArchiveUnusable(NO_ARCHIVE);
    }
    try {
      Archive archive = new Archive(zip, manifest(zip));
      archive.check();
      return archive;
    } catch (ZipException | JacksonException e) {
      zip.close();
      throw new ArchiveUnusable(NO_ARCHIVE);
    } catch (IOException | ArchiveUnusable e) {
      zip.close();
      throw e;
    }
  }

  /** What it says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  /** Reads a table row by row, each whole: with its document, where it has one. */
  void rows(String table, Taker taker) throws IOException {
    read(
        table,
        new Lines(OutputStream.nullOutputStream()),
        row -> {
          if (table.equals(Names.DOCUMENTS)) {
            row.put(Names.CONTENT, new String(document(row), StandardCharsets.UTF_8));
          }
          taker.take(row);
        });
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    byte[] written = content(zip, Names.MANIFEST);
    if (written == null) {
      throw new ArchiveUnusable(NO_ARCHIVE);
    }
    Manifest manifest = Names.JSON.readValue(written, Manifest.class);
    if (!Manifest.FORMAT.equals(manifest.format())) {
      throw new ArchiveUnusable(NO_ARCHIVE);
    }
    return manifest;
  }

  private void check() throws IOException {
    List<AuditEntry> chain = new ArrayList<>();
    for (Manifest.Part part : manifest.tables()) {
      Lines lines = new Lines(OutputStream.nullOutputStream());
      boolean documents = part.name().equals(Names.DOCUMENTS);
      boolean audit = part.name().equals("audit");
      read(
          part.name(),
          lines,
          row -> {
            if (documents && !Digests.of(document(row)).equals(row.get(Names.HASH))) {
              throw damaged(Names.ofDocument(String.valueOf(row.get(Names.HASH))));
            }
            if (audit) {
              chain.add(entry(row));
            }
          });
      if (lines.count() != part.rows() || !lines.sha256().equals(part.sha256())) {
        throw damaged(Names.ofTable(part.name()));
      }
    }
    AuditCheck check = AuditCheck.of(chain.iterator(), 0);
    if (check.entries() != manifest.acts() || !check.head().equals(manifest.head())) {
      throw damaged(Names.ofTable("audit"));
    }
  }

  private void read(String table, Lines lines, Taker taker) throws IOException {
    ZipEntry entry = zip.getEntry(Names.ofTable(table));
    if (entry == null) {
      throw damaged(Names.ofTable(table));
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.write(line.getBytes(StandardCharsets.UTF_8));
        taker.take(Names.JSON.readValue(line, ROW));
      }
    }
  }

  private byte[] document(Map<String, @Nullable Object> row) throws IOException {
    String name = Names.ofDocument(String.valueOf(row.get(Names.HASH)));
    byte[] content = content(zip, name);
    if (content == null) {
      throw damaged(name);
    }
    return content;
  }

  private static byte @Nullable [] content(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static AuditEntry entry(Map<String, @Nullable Object> row) {
    return new AuditEntry(
        number(row, "number"),
        Micros.toInstant(number(row, "at")),
        text(row, "actor"),
        text(row, "what"),
        text(row, "subject"),
        text(row, "details"),
        text(row, "previous"),
        text(row, "hash"));
  }

  private static long number(Map<String, @Nullable Object> row, String name) {
    return row.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static String text(Map<String, @Nullable Object> row, String name) {
    return String.valueOf(row.get(name));
  }

  private static ArchiveUnusable damaged(String part) {
    return new ArchiveUnusable(DAMAGED.with("part", part));
  }
}
