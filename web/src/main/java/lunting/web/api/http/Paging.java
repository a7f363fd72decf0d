package lunting.web.api.http;

import io.javalin.http.Context;
import lunting.data.text.Sentence;
import lunting.web.database.Slice;

/** How much of a collection one reply holds. */
public final class Paging {
  /** So many of the newest. */
  public static final int NEWEST = 200;

  private Paging() {}

  /** The number in {@code before}; where it is missing all are before it. Fails: 400. */
  public static long before(Context ctx) {
    String given = ctx.queryParam("before");
    if (given == null) {
      return Slice.FROM_NEWEST;
    }
    try {
      long number = Long.parseLong(given);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(given);
    }
    throw notANumber(given);
  }

  private static Refusal notANumber(String given) {
    return Refusal.badRequest(
        Sentence.of("before（{given}）应为正整数。", "The number before ({given}) must be at least 1.")
            .with("given", given));
  }
}
