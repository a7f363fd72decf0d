package lunting.web.api.solve;

import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;
import java.util.concurrent.Semaphore;
import lunting.data.text.Sentence;
import lunting.web.api.http.Refusal;
import lunting.web.run.EventLog;
import lunting.web.run.SolveRun;
import org.jspecify.annotations.Nullable;

/**
 * Lets clients follow runs, a limited number of them at a time; one more is refused at once.
 *
 * <p>Threads: any.
 */
final class RunFollowers {
  /** So many follow at the same time. */
  static final int MAX_FOLLOWERS = 200;

  private final Semaphore places = new Semaphore(MAX_FOLLOWERS);

  /**
   * Sends the run's events from the one that the client names; a refusal where no place is free.
   */
  void follow(Context ctx, SolveRun run, EventLog log) {
    long after = lastEventId(ctx);
    String accept = ctx.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw Refusal.of(
          406,
          "not-acceptable",
          Sentence.of("此地址只提供 text/event-stream。", "This address sends text/event-stream only."));
    }
    if (!places.tryAcquire()) {
      throw Refusal.tooManyFollowers();
    }
    boolean begun = false;
    try {
      // It returns as soon as the client has its headers; the events are sent by another thread.
      new SseHandler(
              client -> {
                try {
                  new RunFollower(client, run, log).send(after);
                } finally {
                  places.release();
                }
              })
          .handle(ctx);
      begun = true;
    } finally {
      if (!begun) {
        places.release();
      }
    }
  }

  private static long lastEventId(Context ctx) {
    @Nullable String header = ctx.header("Last-Event-ID");
    String written = header == null ? ctx.queryParam("lastEventId") : header;
    if (written == null || written.isBlank()) {
      return 0;
    }
    try {
      return Long.parseLong(written);
    } catch (NumberFormatException e) {
      throw Refusal.badRequest(
          Sentence.of(
                  "Last-Event-ID（{written}）应为整数。",
                  "The Last-Event-ID ({written}) must be an integer.")
              .with("written", written));
    }
  }
}
