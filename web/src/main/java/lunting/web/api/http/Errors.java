package lunting.web.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lunting.data.text.Text;
import lunting.web.database.StoreTaken;
import lunting.web.store.KeyReused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into problem+json; never a stack trace in a reply. */
public final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final Text NOT_FOUND = Text.of("没有这个地址。", "There is nothing at this address.");
  private static final Text NOT_ALLOWED =
      Text.of("此地址不支持这种请求方法。", "This address does not take that method.");
  private static final Text TOO_LARGE = Text.of("请求内容过大。", "The body is too large.");
  private static final Text TOO_SLOW = Text.of("请求没有及时到达。", "The request did not arrive in time.");
  private static final Text ADDRESS_TOO_LONG =
      Text.of("请求的地址过长。", "The address of the request is too long.");
  private static final Text EXPECTATION =
      Text.of("不支持请求头 Expect 的要求。", "The server does not do what the header Expect asks for.");
  private static final Text HEADERS_TOO_LARGE =
      Text.of("请求头过大。", "The headers of the request are too large.");
  private static final Text HTTP_VERSION =
      Text.of("不支持此 HTTP 版本。", "The server does not speak that version of HTTP.");
  private static final Text BAD_REQUEST =
      Text.of("无法理解该请求。", "The request could not be understood.");
  private static final Text KEY_REUSED =
      Text.of(
          "此 Idempotency-Key 已用于内容不同的请求；请换一个。",
          "The Idempotency-Key stood for another request already. Maybe take a new one.");
  private static final Text STORE_TAKEN =
      Text.of(
          "另一个服务正在使用或曾经接管同一数据库，或数据库无法连接；没有写入。请停止其中一个并重新启动本服务。",
          "Another server uses the same database or has taken it over, or it cannot be reached;"
              + " nothing was written. Maybe stop one of them and start this one anew.");
  private static final Text INTERNAL =
      Text.of("程序内部出错；详情见服务器日志。", "The program itself failed; the server's log says more.");

  private static final Text SHORT_OF_MEMORY =
      Text.of(
          "服务器内存不足，未能完成该请求；请稍后再试，或换用较小的文件。",
          "The server is short of memory and could not answer. Maybe try again later, or with a"
              + " smaller file.");

  private Errors() {}

  public static void install(JavalinConfig server) {
    server.router.javaLangErrorHandler(Errors::replyTo);
    RoutesConfig routes = server.routes;
    routes.exception(Refusal.class, unlessGone((refusal, ctx) -> refuse(ctx, refusal)));
    routes.exception(
        KeyReused.class,
        unlessGone(
            (e, ctx) -> reply(ctx, ProblemReply.of(422, "key-reused", KEY_REUSED, List.of()))));
    routes.exception(
        StoreTaken.class,
        unlessGone((e, ctx) -> {
          ctx.header("Retry-After", String.valueOf(Refusal.RETRY_AFTER_SECONDS));
          reply(ctx, ProblemReply.of(503, "store-taken", STORE_TAKEN, List.of()));
        }));
    routes.exception(
        HttpResponseException.class, unlessGone((e, ctx) -> reply(ctx, byStatus(e.getStatus()))));
    routes.exception(
        Exception.class,
        unlessGone((e, ctx) -> {
          LOG.error("{} {} failed.", ctx.method(), ctx.path(), e);
          reply(ctx, ProblemReply.of(500, "internal-error", INTERNAL, List.of()));
        }));
  }

  /**
   * A handler that never throws. Once the client of an event stream has gone, its request can no
   * longer be read; and what an exception handler throws, Javalin gives to a handler again, so that
   * a thread would go round for ever.
   */
  private static <E extends Exception> ExceptionHandler<E> unlessGone(ExceptionHandler<E> handler) {
    return (e, ctx) -> {
      try {
        handler.handle(e, ctx);
      } catch (RuntimeException gone) {
        LOG.debug("The client of a request that failed has gone.", e);
      }
    };
  }

  /** Answers where something failed that is no exception, such as a heap that is full. */
  private static void replyTo(HttpServletResponse reply, Error failure) {
    LOG.error("A request failed.", failure);
    ProblemReply problem =
        failure instanceof OutOfMemoryError
            ? ProblemReply.of(503, "short-of-memory", SHORT_OF_MEMORY, List.of())
            : ProblemReply.of(500, "internal-error", INTERNAL, List.of());
    if (reply.isCommitted()) {
      return;
    }
    reply.setStatus(problem.status());
    reply.setContentType(ProblemReply.TYPE);
    if (problem.status() == 503) {
      reply.setHeader("Retry-After", String.valueOf(Refusal.RETRY_AFTER_SECONDS));
    }
    try {
      reply.getOutputStream().write(Json.bytes(problem));
    } catch (IOException gone) {
      LOG.debug("The client of a request that failed has gone.", gone);
    }
  }

  private static void refuse(Context ctx, Refusal refusal) {
    if (refusal.retryAfterSeconds() != null) {
      ctx.header("Retry-After", String.valueOf(refusal.retryAfterSeconds()));
    }
    reply(ctx, refusal.reply());
  }

  /** What is said of a request that was answered before it came to a route. */
  static ProblemReply byStatus(int status) {
    return switch (status) {
      case 404 -> ProblemReply.of(status, "not-found", NOT_FOUND, List.of());
      case 405 -> ProblemReply.of(status, "method-not-allowed", NOT_ALLOWED, List.of());
      case 408 -> ProblemReply.of(status, "too-slow", TOO_SLOW, List.of());
      case 413 -> ProblemReply.of(status, "too-large", TOO_LARGE, List.of());
      case 414 -> ProblemReply.of(status, "address-too-long", ADDRESS_TOO_LONG, List.of());
      case 417 -> ProblemReply.of(status, "expectation-failed", EXPECTATION, List.of());
      case 431 -> ProblemReply.of(status, "headers-too-large", HEADERS_TOO_LARGE, List.of());
      case 505 -> ProblemReply.of(status, "http-version", HTTP_VERSION, List.of());
      default ->
          status < 500
              ? ProblemReply.of(status, "bad-request", BAD_REQUEST, List.of())
              : ProblemReply.of(status, "internal-error", INTERNAL, List.of());
    };
  }

  private static void reply(Context ctx, ProblemReply problem) {
    ctx.status(problem.status()).contentType(ProblemReply.TYPE).result(Json.bytes(problem));
  }
}
