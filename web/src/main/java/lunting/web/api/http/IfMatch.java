package lunting.web.api.http;

import io.javalin.http.Context;
import lunting.data.text.Sentence;

/**
 * The {@code If-Match} of a request: which state of a thing it was made from, so that nobody
 * overwrites what somebody else did meanwhile.
 *
 * <p>Shape of a tag: the id of the thing, a hyphen, its revision.
 */
public final class IfMatch {
  private IfMatch() {}

  /**
   * Tells the state of a thing, to be sent back. It is the state that may be changed, not all that
   * the reply says: somebody's approval changes this without that, so no browser may keep it.
   */
  public static void tell(Context ctx, String id, long revision) {
    ctx.header("Cache-Control", "no-store");
    ctx.header("ETag", "\"" + id + "-" + revision + "\"");
  }

  /**
   * The revision that a request names; -1 where it is none of this thing's.
   *
   * <p>Fails: 428 where it names none.
   */
  public static long of(Context ctx, String id) {
    String given = ctx.header("If-Match");
    if (given == null || given.isBlank()) {
      throw Refusal.of(
          428,
          "if-match-missing",
          Sentence.of(
              "请求须带 If-Match，注明所依据的版本。",
              "The request must say in If-Match which state it was made from."));
    }
    String prefix = "\"" + id + "-";
    String tag = given.strip();
    if (!tag.startsWith(prefix) || !tag.endsWith("\"")) {
      return -1;
    }
    try {
      return Long.parseLong(tag.substring(prefix.length(), tag.length() - 1));
    } catch (NumberFormatException e) {
      // A tag of something else matches nothing.
      return -1;
    }
  }
}
