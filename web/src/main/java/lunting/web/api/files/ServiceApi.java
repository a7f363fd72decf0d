package lunting.web.api.files;

import io.javalin.http.Context;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.metrics.Meters;
import lunting.web.run.RunStatus;
import lunting.web.run.SolveRuns;
import lunting.web.store.Store;

/** {@code /health}, {@code /metrics} and {@code /openapi.yaml}: about the server itself. */
public final class ServiceApi {
  private final SolveRuns runs;
  private final Store store;
  private final Meters meters;
  private final String version;

  record Health(String status, String version, int solving, int waiting, int waitingLimit) {}

  public ServiceApi(SolveRuns runs, Store store, Meters meters, String version) {
    this.runs = runs;
    this.store = store;
    this.meters = meters;
    this.version = version;
  }

  /** Whether it lives: it asks nobody, so that nobody keeps it waiting. */
  public void health(Context ctx) {
    Replies.json(ctx, now());
  }

  /** Whether it can take work: its store answers, and a run more would find a place. */
  public void ready(Context ctx) {
    if (runs.closing()) {
      throw Refusal.stopping();
    }
    Health health = now();
    if (!store.answers() || health.waiting() >= health.waitingLimit()) {
      throw Refusal.notReady();
    }
    Replies.json(ctx, health);
  }

  public void metrics(Context ctx) {
    ctx.contentType(Meters.TYPE).result(meters.text());
  }

  private Health now() {
    return new Health(
        "UP",
        version,
        runs.count(RunStatus.SOLVING_ACTIVE),
        runs.count(RunStatus.SOLVING_SCHEDULED),
        SolveRuns.MAX_WAITING);
  }

  public void openApi(Context ctx) {
    byte[] contract = SchemaApi.resource("/openapi.yaml");
    if (contract == null) {
      throw new IllegalStateException("The program lacks its openapi.yaml.");
    }
    ctx.contentType("application/yaml").result(contract);
  }
}
