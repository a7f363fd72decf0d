package lunting.web.api.solve;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.List;
import lunting.web.api.files.BoundView;
import lunting.web.api.http.Json;
import lunting.web.run.EventLog;
import lunting.web.run.RunEvent;
import lunting.web.run.SolveRun;

/**
 * Sends the events of a run to a client that may come late, go, and come back.
 *
 * <p>Threads: each client has a thread of its own, so that a slow one holds up nobody.
 */
final class RunFollower {
  /** A client that is told nothing for so long gets a comment, which shows whether it is there. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final SseClient client;
  private final SolveRun run;
  private final EventLog log;

  record PlanReady(String planVersion) {}

  RunFollower(SseClient client, SolveRun run, EventLog log) {
    this.client = client;
    this.run = run;
    this.log = log;
  }

  /**
   * Sends what came after this event, and what comes, until the run has ended or the client goes.
   */
  void send(long after) {
    try {
      long last = after;
      while (!client.terminated()) {
        List<RunEvent> events = log.after(last, HEARTBEAT);
        if (events.isEmpty()) {
          client.sendComment("");
        }
        for (RunEvent event : events) {
          if (client.terminated()) {
            return;
          }
          send(event);
          last = event.id();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      client.close();
    }
  }

  private void send(RunEvent event) {
    String id = String.valueOf(event.id());
    switch (event) {
      case RunEvent.StatusChanged change ->
          client.sendEvent(
              "status", Json.string(RunView.Metadata.of(run.at(change.state()), null)), id);
      case RunEvent.Progressed progressed ->
          client.sendEvent("progress", Json.string(ProgressView.of(progressed.snapshot())), id);
      case RunEvent.PlanReady ready ->
          client.sendEvent("plan", Json.string(new PlanReady(ready.planVersion())), id);
      case RunEvent.BoundImproved proved ->
          client.sendEvent(
              "bound", Json.string(BoundView.of(proved.version(), proved.bound())), id);
      case RunEvent.Ended ended -> {
        client.sendEvent("end", Json.string(RunView.Metadata.of(run.at(ended.state()), null)), id);
        client.close();
      }
    }
  }
}
