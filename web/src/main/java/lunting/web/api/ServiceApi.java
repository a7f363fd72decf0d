package lunting.web.api;

import io.javalin.http.Context;
import lunting.web.run.RunStatus;
import lunting.web.run.SolveRuns;

/** {@code /health} and {@code /openapi.yaml}: about the server itself. */
final class ServiceApi {
  private final SolveRuns runs;
  private final String version;

  record Health(String status, String version, int solving, int waiting, String store) {}

  ServiceApi(SolveRuns runs, String version) {
    this.runs = runs;
    this.version = version;
  }

  void health(Context ctx) {
    Replies.json(
        ctx,
        new Health(
            "UP",
            version,
            runs.count(RunStatus.SOLVING_ACTIVE),
            runs.count(RunStatus.SOLVING_SCHEDULED),
            "MEMORY"));
  }

  void openApi(Context ctx) {
    byte[] contract = SchemaApi.resource("/openapi.yaml");
    if (contract == null) {
      throw new IllegalStateException("The program lacks its openapi.yaml.");
    }
    ctx.contentType("application/yaml").result(contract);
  }
}
