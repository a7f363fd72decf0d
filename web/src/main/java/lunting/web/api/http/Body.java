package lunting.web.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import lunting.data.text.Sentence;

/** The body of a request, never more of it than is allowed. */
public final class Body {
  /** The largest body; a list of 20,000 lines is a quarter of it. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  private Body() {}

  public static byte[] read(Context ctx) {
    if (ctx.req().getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    try {
      byte[] body = ctx.req().getInputStream().readNBytes(MAX_BYTES + 1);
      if (body.length > MAX_BYTES) {
        throw tooLarge();
      }
      return body;
    } catch (IOException e) {
      throw Refusal.badRequest(Sentence.of("请求内容没有完整到达。", "The body did not arrive whole."));
    }
  }

  private static Refusal tooLarge() {
    return Refusal.of(
        413,
        "too-large",
        Sentence.of("请求内容超过 32 MB 的上限。", "The body is larger than the limit of 32 MB."));
  }
}
