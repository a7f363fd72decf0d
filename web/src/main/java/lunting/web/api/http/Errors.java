package lunting.web.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.HttpResponseException;
import java.util.List;
import lunting.data.text.Text;
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
  private static final Text BAD_REQUEST =
      Text.of("无法理解该请求。", "The request could not be understood.");
  private static final Text KEY_REUSED =
      Text.of(
          "此 Idempotency-Key 已用于内容不同的请求；请换一个。",
          "The Idempotency-Key stood for another request already. Maybe take a new one.");
  private static final Text INTERNAL =
      Text.of("程序内部出错；详情见服务器日志。", "The program itself failed; the server's log says more.");

  private Errors() {}

  public static void install(RoutesConfig routes) {
    routes.exception(Refusal.class, unlessGone((refusal, ctx) -> refuse(ctx, refusal)));
    routes.exception(
        KeyReused.class,
        unlessGone(
            (e, ctx) -> reply(ctx, ProblemReply.of(422, "key-reused", KEY_REUSED, List.of()))));
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

  private static void refuse(Context ctx, Refusal refusal) {
    if (refusal.retryAfterSeconds() != null) {
      ctx.header("Retry-After", String.valueOf(refusal.retryAfterSeconds()));
    }
    reply(ctx, refusal.reply());
  }

  private static ProblemReply byStatus(int status) {
    return switch (status) {
      case 404 -> ProblemReply.of(status, "not-found", NOT_FOUND, List.of());
      case 405 -> ProblemReply.of(status, "method-not-allowed", NOT_ALLOWED, List.of());
      case 413 -> ProblemReply.of(status, "too-large", TOO_LARGE, List.of());
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
