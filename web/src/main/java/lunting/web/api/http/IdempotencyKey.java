package lunting.web.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import lunting.data.text.Sentence;
import lunting.web.store.Asked;
import lunting.web.store.Digests;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} of a request: sent again with it, a request starts nothing new. */
public final class IdempotencyKey {
  private static final int MAX_LENGTH = 128;

  private IdempotencyKey() {}

  /**
   * The request as its key names it; null where it has none. Fails: 400 where the key is too long.
   *
   * @param body of the request: the same key with another one is refused where it is looked up
   */
  public static @Nullable Asked of(Context ctx, byte[] body) {
    String key = ctx.header("Idempotency-Key");
    if (key == null) {
      return null;
    }
    if (key.length() > MAX_LENGTH) {
      throw Refusal.badRequest(
          Sentence.of(
              "Idempotency-Key 不得超过 128 个字符。",
              "The Idempotency-Key must not have more than 128 characters."));
    }
    String query = ctx.queryString();
    ByteArrayOutputStream asked = new ByteArrayOutputStream();
    if (query != null) {
      // A file that is sent says behind the address what it is for.
      asked.writeBytes((query + "\n").getBytes(StandardCharsets.UTF_8));
    }
    asked.writeBytes(body);
    return new Asked(ctx.method() + " " + ctx.path(), key, Digests.of(asked.toByteArray()));
  }
}
