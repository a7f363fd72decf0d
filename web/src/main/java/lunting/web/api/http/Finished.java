package lunting.web.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.Key;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Replies that never change, as they go out: each is worked out and compressed once, however many
 * ask for it at the same time, and held as long as there is room.
 *
 * <p>Threads: any.
 */
final class Finished {
  /** Where a server has them. */
  static final Key<Finished> KEY = new Key<>("lunting.finished");

  /** All of them together; a city's board takes 150 kB, a plant's page 2. */
  static final long MAX_HELD_BYTES =
      Math.max(32L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 32);

  /** What an entry takes besides its content. */
  private static final int ENTRY_BYTES = 300;

  private final Cache<String, byte[]> held;
  private final String program;

  /**
   * None yet.
   *
   * @param program its version: another one may write the same thing in another way
   */
  Finished(String program) {
    this(program, MAX_HELD_BYTES);
  }

  Finished(String program, long heldBytes) {
    this.program = Integer.toHexString(program.hashCode());
    this.held =
        Caffeine.newBuilder()
            .maximumWeight(heldBytes)
            .weigher((String key, byte[] content) -> content.length + ENTRY_BYTES)
            .executor(Runnable::run)
            .build();
  }

  /**
   * Answers with something that never changes; a client that has it already gets 304, and nothing
   * is worked out.
   *
   * @param id of the thing, no other at this address having the same
   */
  void reply(Context ctx, String type, String id, Supplier<byte[]> content) {
    boolean packed = isText(type);
    boolean zipped = packed && takesGzip(ctx.header("Accept-Encoding"));
    String kind = id + "-" + Integer.toHexString(type.hashCode());
    String tag = "\"" + kind + "-" + program + (zipped ? "-gz\"" : "\"");
    ctx.header("ETag", tag);
    ctx.header("Vary", "Accept, Accept-Encoding");
    if (isKnown(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
      return;
    }
    byte[] finished =
        held.get(ctx.path() + " " + kind, key -> packed ? zipped(content.get()) : content.get());
    if (zipped) {
      ctx.header("Content-Encoding", "gzip");
    }
    byte[] sent = packed && !zipped ? unzipped(finished) : finished;
    ctx.minSizeForCompression(Integer.MAX_VALUE); // it is as it goes out
    ctx.contentType(type).result(sent);
    ctx.res().setContentLengthLong(sent.length);
  }

  /** Workbooks are compressed in themselves. */
  private static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("json");
  }

  /** Whether a client has said that it takes gzip, and not that it does not. */
  static boolean takesGzip(@Nullable String acceptEncoding) {
    boolean takes = false;
    for (String each : acceptEncoding == null ? new String[0] : acceptEncoding.split(",", -1)) {
      String[] parts = each.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
      if (parts[0].equals("gzip")) {
        takes = parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
      }
    }
    return takes;
  }

  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null && (known.equals("*") || known.contains(tag));
  }

  private static byte[] zipped(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new Fast(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unzipped(byte[] content) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half the time of the usual level, for a tenth more bytes. */
  private static final class Fast extends GZIPOutputStream {
    Fast(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED + 2);
    }
  }
}
