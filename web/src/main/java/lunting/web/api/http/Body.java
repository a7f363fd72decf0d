package lunting.web.api.http;

import io.javalin.http.Context;

/** The body of a request, which is there as a whole before its handler is called. */
public final class Body {
  /** The largest body; a list of 20,000 lines is a quarter of it. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  /** The attribute of a request that has its body. */
  static final String ARRIVED = "lunting.body";

  private Body() {}

  /** Its bytes; none where it has no body. */
  public static byte[] read(Context ctx) {
    byte[] arrived = ctx.attribute(ARRIVED);
    return arrived == null ? new byte[0] : arrived;
  }
}
