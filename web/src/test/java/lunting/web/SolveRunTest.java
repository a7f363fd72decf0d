package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lunting.web.run.SolveRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Solve runs as a page uses them: start, watch, come back, stop and keep the best. */
final class SolveRunTest {
  private final RunningServer server = new RunningServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aRunEndsWithACheckedPlan() throws InterruptedException {
    HttpResponse<byte[]> accepted = server.post("/solve-runs", RunningServer.SHORT_RUN);
    String id = RunningServer.json(accepted).at("/metadata/id").asString();
    JsonNode run = server.ended(id);
    JsonNode plan = run.get("modelOutput");
    String version = run.at("/metadata/planVersion").asString();
    JsonNode verdict = RunningServer.json(server.get("/plan-versions/" + version + "/verdict"));

    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.headers().firstValue("Location")).hasValue("/api/v1/solve-runs/" + id);
    assertThat(run.at("/metadata/status").asString()).isEqualTo("SOLVING_COMPLETED");
    assertThat(run.at("/metadata/score/hard").asLong()).isZero();
    assertThat(run.at("/metadata/score")).isEqualTo(verdict.get("score"));
    assertThat(plan.get("reductions").size()).isEqualTo(run.at("/kpis/reductions").asInt());
    assertThat(plan.at("/provenance/inputs/policy").asString()).startsWith("sha256:");
    assertThat(plan.at("/provenance/seed").asLong()).isEqualTo(3);
  }

  @Test
  void theSameStepsAndSeedGiveTheSameReductions() throws InterruptedException {
    String one = server.planVersion();
    String other = server.planVersion();

    JsonNode reductions =
        RunningServer.json(server.get("/plan-versions/" + one)).at("/plan/reductions");

    assertThat(one).isNotEqualTo(other);
    assertThat(RunningServer.json(server.get("/plan-versions/" + other)).at("/plan/reductions"))
        .isEqualTo(reductions);
  }

  @Test
  void stoppingKeepsTheBestPlan() throws InterruptedException {
    String run = server.run(RunningServer.LONG_RUN);
    server.firstPlan(run);

    HttpResponse<byte[]> stopped = server.delete("/solve-runs/" + run);
    JsonNode ended = server.ended(run);

    assertThat(stopped.statusCode()).isEqualTo(202);
    assertThat(ended.at("/metadata/status").asString()).isEqualTo("SOLVING_INCOMPLETE");
    assertThat(ended.at("/modelOutput/reductions").size()).isPositive();
    assertThat(server.delete("/solve-runs/" + run).statusCode()).isEqualTo(202);
    assertThat(RunningServer.json(server.get("/solve-runs/" + run))).isEqualTo(ended);
  }

  @Test
  void whoComesLateSeesTheWholeStoryAndWhoComesBackTheRest()
      throws IOException, InterruptedException {
    String run = server.run(RunningServer.SHORT_RUN);
    server.ended(run);

    List<String> whole = events(run, null);
    List<String> ids = ids(whole);
    String middle = ids.get(ids.size() / 2);
    List<String> rest = events(run, middle);

    assertThat(whole).contains("event: status", "event: progress", "event: plan", "event: end");
    assertThat(whole.getLast()).isEmpty();
    assertThat(ids(rest)).isEqualTo(ids.subList(ids.size() / 2 + 1, ids.size()));
    assertThat(whole.stream().filter(line -> line.startsWith("data: ")))
        .allSatisfy(line -> RunningServer.JSON.readTree(line.substring("data: ".length())));
  }

  @Test
  void howGoodThePlanIsIsProvedAfterItWasFound() throws IOException, InterruptedException {
    String run = server.run(RunningServer.SHORT_RUN);
    String version = server.ended(run).at("/metadata/planVersion").asString();

    JsonNode kept =
        RunningServer.json(server.get("/plan-versions/" + version + "/bound")).get("bound");

    List<String> events = events(run, null);
    String told = events.get(events.lastIndexOf("event: bound") + 1);
    assertThat(events.indexOf("event: bound")).isGreaterThan(events.lastIndexOf("event: plan"));
    assertThat(RunningServer.JSON.readTree(told.substring("data: ".length()))).isEqualTo(kept);
    assertThat(kept.get("cost").asLong()).isPositive();
    assertThat(kept.get("bound").asLong()).isBetween(0L, kept.get("cost").asLong());
  }

  @Test
  void nothingIsProvedOfAFirstPlan() throws InterruptedException {
    String run = server.run(RunningServer.LONG_RUN);
    server.firstPlan(run);
    JsonNode first = RunningServer.json(server.get("/solve-runs/" + run));
    String version = first.at("/metadata/planVersion").asString();

    HttpResponse<byte[]> reply = server.get("/plan-versions/" + version + "/bound");
    server.delete("/solve-runs/" + run);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(RunningServer.json(reply).has("bound")).isFalse();
  }

  @Test
  void namesInEventsKeepTheirChinese() throws IOException, InterruptedException {
    String run = server.run(RunningServer.SHORT_RUN.replace("short", "周村一号"));
    server.ended(run);

    assertThat(String.join("\n", events(run, null))).contains("\"name\":\"周村一号\"");
  }

  @Test
  void tooManyRunsAreRefusedAndStoppedOnesMakeRoom() throws InterruptedException {
    String last = "";
    for (int i = 0; i < RunningServer.CORES + SolveRuns.MAX_WAITING; i++) {
      last = server.run(RunningServer.LONG_RUN);
      assertThat(last).isNotEmpty();
    }

    HttpResponse<byte[]> refused = server.post("/solve-runs", RunningServer.LONG_RUN);
    server.delete("/solve-runs/" + last);
    HttpResponse<byte[]> accepted = server.post("/solve-runs", RunningServer.LONG_RUN);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(RunningServer.json(refused).get("code").asString()).isEqualTo("too-many-runs");
    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(server.ended(last).at("/metadata/status").asString())
        .isEqualTo("SOLVING_INCOMPLETE");
  }

  @Test
  void theSameIdempotencyKeyNamesTheSameRun() {
    String first = keyed("once");
    String again = keyed("once");
    String other = keyed("twice");

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @Test
  void aRequestThatIsNotUnderstoodSaysWhy() {
    String unknownKey = RunningServer.SHORT_RUN.replace("\"seed\"", "\"sead\"");
    String badLimit = RunningServer.LONG_RUN.replace("PT20M", "PT20H");
    String badReference = RunningServer.SHORT_RUN.replace("demo-data/", "demodata/");

    assertThat(code(server.post("/solve-runs", unknownKey))).isEqualTo("400 bad-request");
    assertThat(code(server.post("/solve-runs", badLimit))).isEqualTo("400 bad-request");
    assertThat(code(server.post("/solve-runs", badReference))).isEqualTo("400 bad-request");
    assertThat(code(server.post("/solve-runs", "{\"policy\":"))).isEqualTo("400 malformed-json");
    assertThat(code(server.post("/solve-runs", "{}"))).isEqualTo("400 bad-request");
    assertThat(code(server.post("/solve-runs", "{\"policy\": {}, \"registry\": {}}")))
        .isEqualTo("422 unusable-input");
  }

  private String keyed(String key) {
    return RunningServer.json(server.postKeyed("/solve-runs", key, RunningServer.SHORT_RUN))
        .at("/metadata/id")
        .asString();
  }

  private List<String> events(String run, @org.jspecify.annotations.Nullable String after)
      throws IOException, InterruptedException {
    var request =
        server.request("/solve-runs/" + run + "/events").header("Accept", "text/event-stream");
    if (after != null) {
      request.header("Last-Event-ID", after);
    }
    try (Stream<String> lines = server.lines(request.GET()).body()) {
      return lines.toList();
    }
  }

  private static List<String> ids(List<String> lines) {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("id: ")) {
        ids.add(line.substring("id: ".length()));
      }
    }
    return ids;
  }

  private static String code(HttpResponse<byte[]> reply) {
    return reply.statusCode() + " " + RunningServer.json(reply).get("code").asString();
  }
}
