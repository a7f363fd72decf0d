package lunting.web.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import lunting.web.database.Database;
import org.jdbi.v3.core.Handle;

/**
 * Documents kept by the digest of their bytes: the same policy, list or plan is kept once, and what
 * has a digest never changes. What was read of them is remembered as far as memory allows.
 *
 * <p>Threads: any.
 */
public final class Documents {
  /** What is read of a document takes about so many bytes for each of the document's. */
  private static final int BYTES_READ_PER_BYTE = 12;

  /** This part of the memory may be taken by what is remembered. */
  private static final int PART_OF_MEMORY = 8;

  private final Database database;
  private final Cache<String, Read> known =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
          .weigher((String hash, Read read) -> read.weight())
          .executor(Runnable::run)
          .build();

  /** A document as it was read. */
  private record Read(Object value, int weight) {}

  public Documents(Database database) {
    this.database = database;
  }

  /** Keeps a document within a transaction and answers its digest. */
  public String keep(Handle handle, DocumentKind kind, byte[] content) {
    String hash = Digests.of(content);
    handle
        .createUpdate(
            """
            INSERT INTO document (hash, kind, content) VALUES (:hash, :kind, :content)
            ON CONFLICT (hash) DO NOTHING\
            """)
        .bind("hash", hash)
        .bind("kind", kind.name())
        .bind("content", new String(content, StandardCharsets.UTF_8))
        .execute();
    return hash;
  }

  /**
   * The bytes of a document.
   *
   * @throws IllegalStateException where the database lacks it, which its foreign keys rule out
   */
  public byte[] content(String hash) {
    return database
        .read(handle ->
            handle
                .createQuery("SELECT content FROM document WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(
                    () -> new IllegalStateException("The document " + hash + " is missing.")))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What a document says, read once.
   *
   * @param key of what is read: the digest, and whatever else decides how it is read
   */
  <T> T read(String hash, String key, Class<T> type, Function<byte[], T> reader) {
    Read found = known.getIfPresent(key);
    if (found == null) {
      byte[] content = content(hash);
      long bytes = (long) BYTES_READ_PER_BYTE * content.length;
      found = new Read(reader.apply(content), (int) Math.min(bytes, Integer.MAX_VALUE));
      known.put(key, found);
    }
    return type.cast(found.value());
  }
}
