package lunting.web.api.files;

import io.javalin.http.Context;
import lunting.web.api.http.Replies;
import lunting.web.run.RunStatus;
import lunting.web.run.SolveRuns;

/** {@code /health} and {@code /openapi.yaml}: about the server itself. */
public final class ServiceApi {
  private final SolveRuns runs;
  private final String version;

  record Health(String status, String version, int solving, int waiting, String store) {}

  public ServiceApi(SolveRuns runs, String version) {
    this.runs = runs;
    this.version = version;
  }

  public void health(Context ctx) {
    Replies.json(
        ctx,
        new Health(
            "UP",
            version,
            runs.count(RunStatus.SOLVING_ACTIVE),
            runs.count(RunStatus.SOLVING_SCHEDULED),
            "MEMORY"));
  }

  public void openApi(Context ctx) {
    byte[] contract = SchemaApi.resource("/openapi.yaml");
    if (contract == null) {
      throw new IllegalStateException("The program lacks its openapi.yaml.");
    }
    ctx.contentType("application/yaml").result(contract);
  }
}
