package lunting.web.api.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes replies: JSON, what never changes (with a tag), and files to save. */
public final class Replies {
  /** Where the API begins. */
  public static final String PREFIX = "/api/v1";

  private static final String PLAIN =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._";

  private Replies() {}

  public static void json(Context ctx, Object value) {
    ctx.contentType(Json.TYPE).result(Json.bytes(value));
  }

  /**
   * Answers with something that never changes; a client that has it already gets 304, and nothing
   * is worked out.
   *
   * @param id of the thing, no other at this address having the same
   */
  public static void unchanging(Context ctx, String type, String id, Supplier<byte[]> content) {
    ctx.appData(Finished.KEY).reply(ctx, type, id, content);
  }

  /** Offers the reply as a file of this name. */
  public static void asFile(Context ctx, String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", b));
      }
    }
    ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
  }
}
