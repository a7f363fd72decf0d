package lunting.web.api.solve;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import lunting.web.api.http.Json;
import lunting.web.api.http.Refusal;
import lunting.web.run.RunEvent;
import lunting.web.run.SolveRun;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of a run to a client that may come late, go, and come back.
 *
 * <p>Threads: each client has a thread of its own, so that a slow one holds up nobody.
 */
final class RunFollower {
  /** So many follow at the same time. */
  static final int MAX_FOLLOWERS = 200;

  /** A client that is told nothing for so long gets a comment, which shows whether it is there. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final Semaphore PLACES = new Semaphore(MAX_FOLLOWERS);

  private final SseClient client;
  private final SolveRun run;

  record PlanReady(String planVersion) {}

  private RunFollower(SseClient client, SolveRun run) {
    this.client = client;
    this.run = run;
  }

  static void follow(Context ctx, SolveRun run) {
    long after = lastEventId(ctx);
    String accept = ctx.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw Refusal.of(
          406,
          "not-acceptable",
          "此地址只提供 text/event-stream。",
          "This address sends text/event-stream only.");
    }
    if (PLACES.availablePermits() == 0) {
      throw Refusal.tooManyFollowers();
    }
    new SseHandler(client -> new RunFollower(client, run).send(after)).handle(ctx);
  }

  private void send(long after) {
    PLACES.acquireUninterruptibly();
    try {
      long last = after;
      while (!client.terminated()) {
        List<RunEvent> events = run.log().after(last, HEARTBEAT);
        if (events.isEmpty() && run.state().status().ended()) {
          return;
        }
        if (events.isEmpty()) {
          client.sendComment("");
        }
        for (RunEvent event : events) {
          send(event);
          last = event.id();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      PLACES.release();
      client.close();
    }
  }

  private void send(RunEvent event) {
    String id = String.valueOf(event.id());
    switch (event) {
      case RunEvent.StatusChanged change ->
          client.sendEvent(
              "status", Json.string(RunView.Metadata.of(run, change.state(), null)), id);
      case RunEvent.Progressed progressed ->
          client.sendEvent("progress", Json.string(ProgressView.of(progressed.snapshot())), id);
      case RunEvent.PlanReady ready ->
          client.sendEvent("plan", Json.string(new PlanReady(ready.planVersion())), id);
      case RunEvent.Ended ended -> {
        client.sendEvent("end", Json.string(RunView.Metadata.of(run, ended.state(), null)), id);
        client.close();
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
          "Last-Event-ID（" + written + "）应为整数。",
          "The Last-Event-ID (" + written + ") must be an integer.");
    }
  }
}
