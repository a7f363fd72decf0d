package lunting.web.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * What stands before every request: the security headers, and who may write. A server that listens
 * on the loopback alone answers only to its own names, so that no page elsewhere can rebind a name
 * to it.
 */
public final class Guard {
  private static final Set<HandlerType> READS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String contentSecurityPolicy;
  private final boolean loopbackOnly;

  public Guard(String contentSecurityPolicy, boolean loopbackOnly) {
    this.contentSecurityPolicy = contentSecurityPolicy;
    this.loopbackOnly = loopbackOnly;
  }

  public void install(RoutesConfig routes) {
    routes.before(this::headers);
    routes.before(this::host);
    routes.before(this::origin);
  }

  private void headers(Context ctx) {
    ctx.header("Content-Security-Policy", contentSecurityPolicy);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    ctx.header("Cache-Control", "no-cache");
  }

  private void host(Context ctx) {
    if (loopbackOnly && !LOOPBACK_NAMES.contains(nameOf(hostOf(ctx)))) {
      throw Refusal.of(
          421,
          "unknown-host",
          "服务器只在本机监听，不接受这个主机名。",
          "The server listens on this machine alone and does not go by that host name.");
    }
  }

  private void origin(Context ctx) {
    if (READS.contains(ctx.method())) {
      return;
    }
    String origin = ctx.header("Origin");
    boolean foreign =
        (origin != null && !origin.equals(ctx.scheme() + "://" + hostOf(ctx)))
            || "cross-site".equals(ctx.header("Sec-Fetch-Site"));
    if (foreign) {
      throw Refusal.of(
          403,
          "foreign-origin",
          "来自其他站点的写入请求不予受理。",
          "Writes from a page of another origin are refused.");
    }
  }

  private static String hostOf(Context ctx) {
    String host = ctx.header("Host");
    return host == null ? "" : host;
  }

  private static String nameOf(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
