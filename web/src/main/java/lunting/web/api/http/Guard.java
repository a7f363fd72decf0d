package lunting.web.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Set;
import lunting.data.text.Sentence;

/**
 * What stands before every request: the security headers, who may write, and the role that a route
 * asks for. A server that listens on the loopback alone answers only to its own names, so that no
 * page elsewhere can rebind a name to it.
 */
public final class Guard {
  private static final Set<HandlerType> READS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Map<String, String> headers;
  private final Doors doors;

  public Guard(String contentSecurityPolicy, Doors doors) {
    this.headers = SecurityHeaders.of(contentSecurityPolicy);
    this.doors = doors;
  }

  /**
   * Puts the checks before every request of a server.
   *
   * <p>Fails: an {@link IllegalStateException} at start-up for a route that names no role.
   */
  public void install(JavalinConfig server) {
    server.events.handlerAdded(Guard::demandRole);
    server.routes.before(this::headers);
    server.routes.before(this::host);
    server.routes.before(this::origin);
    server.routes.beforeMatched(Guard::role);
  }

  private static void demandRole(HandlerMetaInfo added) {
    if (added.getHttpMethod().isHttpMethod() && added.getRoles().isEmpty()) {
      throw new IllegalStateException(
          "The route " + added.getHttpMethod() + " " + added.getPath() + " must name a role.");
    }
  }

  /** The one place that decides whether the asker may use the route or the file. */
  private static void role(Context ctx) {
    if (!ctx.routeRoles().contains(Role.ANYONE)) {
      throw Refusal.of(
          403, "not-allowed", Sentence.of("无权使用此地址。", "This address is not open to you."));
    }
  }

  private void headers(Context ctx) {
    headers.forEach(ctx::header);
  }

  private void host(Context ctx) {
    String host = hostOf(ctx);
    PublicUrl publicUrl = doors.publicUrl();
    boolean ours =
        !doors.loopbackOnly()
            || LOOPBACK_NAMES.contains(nameOf(host))
            || (publicUrl != null && publicUrl.authority().equalsIgnoreCase(host));
    if (!ours) {
      throw Refusal.of(
          421,
          "unknown-host",
          Sentence.of(
              "服务器只在本机监听，不接受这个主机名。",
              "The server listens on this machine only and does not answer to that host name."));
    }
  }

  private void origin(Context ctx) {
    if (READS.contains(ctx.method())) {
      return;
    }
    String origin = ctx.header("Origin");
    boolean foreign = origin != null && !isOwn(ctx, origin);
    if (foreign || "cross-site".equals(ctx.header("Sec-Fetch-Site"))) {
      throw Refusal.of(
          403,
          "foreign-origin",
          Sentence.of("来自其他站点的写入请求不予受理。", "Writes from a page of another origin are refused."));
    }
  }

  /** Whether a page of this origin came from this server, at its own address or the public one. */
  private boolean isOwn(Context ctx, String origin) {
    PublicUrl publicUrl = doors.publicUrl();
    return origin.equals(ctx.req().getScheme() + "://" + hostOf(ctx))
        || (publicUrl != null && origin.equals(publicUrl.origin()));
  }

  /** The host that was asked for; by a proxy that is trusted, the one that it was asked for. */
  private String hostOf(Context ctx) {
    if (doors.trustsProxy()) {
      return PublicUrl.authority(
          ctx.req().getScheme(), ctx.req().getServerName(), ctx.req().getServerPort());
    }
    String host = ctx.header("Host");
    return host == null ? "" : host;
  }

  private static String nameOf(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
