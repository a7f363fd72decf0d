package lunting.web.api.http;

import io.javalin.http.Context;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} of a request: sent again with it, a request starts nothing new. */
public final class IdempotencyKey {
  private static final int MAX_LENGTH = 128;

  private IdempotencyKey() {}

  /** The key; null where there is none. Fails: 400 where it is too long. */
  public static @Nullable String of(Context ctx) {
    String key = ctx.header("Idempotency-Key");
    if (key != null && key.length() > MAX_LENGTH) {
      throw Refusal.badRequest(
          Sentence.of(
              "Idempotency-Key 不得超过 128 个字符。",
              "The Idempotency-Key must not have more than 128 characters."));
    }
    return key;
  }
}
