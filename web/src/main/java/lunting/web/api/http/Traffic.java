package lunting.web.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import lunting.web.metrics.Meters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Follows each request: it has an id, which stands in its reply and in every line that the log says
 * about it, and is counted once it is answered.
 */
public final class Traffic {
  /** The log's own name for requests that were answered; silent unless somebody asks for it. */
  public static final String LOG_NAME = "lunting.web.requests";

  private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);
  private static final String HEADER = "X-Request-Id";

  /** What the log calls the id. */
  public static final String ID = "request";

  /** An id that somebody else gave is taken where it cannot be mistaken for a line of the log. */
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Of other methods there may be any number. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final Meters meters;

  public Traffic(Meters meters) {
    this.meters = meters;
  }

  /** Follows the requests of a server, before anything else looks at them. */
  public void install(JavalinConfig server) {
    server.routes.before(this::begin);
    server.requestLogger.http(this::end);
  }

  private void begin(Context ctx) {
    String given = ctx.header(HEADER);
    String id = given != null && SANE.matcher(given).matches() ? given : made();
    MDC.put(ID, id);
    ctx.header(HEADER, id);
  }

  private void end(Context ctx, float millis) {
    Duration took = Duration.ofNanos((long) (millis * 1_000_000));
    String route = route(ctx);
    String sent = ctx.req().getMethod();
    String method = METHODS.contains(sent) ? sent : "other";
    int status = ctx.statusCode();
    if (!"text/event-stream".equals(ctx.res().getContentType())) {
      // A stream lasts as long as somebody looks, which says nothing about the server.
      meters.answered(method, route, status, took);
    }
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("millis", took.toMillis())
        .log("answered");
    MDC.remove(ID);
  }

  /** The path as the contract writes it, so that there are as many as routes. */
  private static String route(Context ctx) {
    @Nullable Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    return endpoint == null || endpoint.path.isEmpty() ? "other" : endpoint.path;
  }

  /** It need not be a secret, only another one than those of the same days. */
  private static String made() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
