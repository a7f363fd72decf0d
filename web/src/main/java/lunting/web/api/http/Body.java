package lunting.web.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import lunting.data.text.Sentence;

/** The body of a request, never more of it than is allowed. */
public final class Body {
  /** The largest body; a list of 20,000 lines is a quarter of it. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  private Body() {}

  public static byte[] read(Context ctx) {
    try {
      InputStream arriving = ctx.req().getInputStream();
      if (ctx.req().getContentLengthLong() > MAX_BYTES) {
        throw tooLarge(arriving);
      }
      byte[] body = arriving.readNBytes(MAX_BYTES + 1);
      if (body.length > MAX_BYTES) {
        throw tooLarge(arriving);
      }
      return body;
    } catch (IOException e) {
      throw Refusal.badRequest(Sentence.of("请求内容没有完整到达。", "The body did not arrive whole."));
    }
  }

  /**
   * Reads what still comes, up to twice as much again: a client that is cut off while it sends
   * hears of a broken connection in place of the reason.
   */
  private static Refusal tooLarge(InputStream arriving) throws IOException {
    byte[] passing = new byte[64 * 1024];
    for (long left = 2L * MAX_BYTES; left > 0; ) {
      int read = arriving.read(passing);
      left = read < 0 ? 0 : left - read;
    }
    return Refusal.of(
        413,
        "too-large",
        Sentence.of("请求内容超过 32 MB 的上限。", "The body is larger than the limit of 32 MB."));
  }
}
