package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a page asks after the server was started anew is answered as before. */
final class RestartTest {
  private final StoreAddress address = Databases.empty();

  @Test
  void aRunThatTheStopOfTheServerCutOffIsThereWithItsPlanAndCanBeContinued()
      throws InterruptedException {
    String run;
    try (RunningServer server = new RunningServer(address)) {
      run = server.run(RunningServer.LONG_RUN);
      server.firstPlan(run);
    }

    try (RunningServer server = new RunningServer(address)) {
      JsonNode found = RunningServer.json(server.get("/solve-runs/" + run));
      JsonNode listed = RunningServer.json(server.get("/solve-runs")).at("/solveRuns/0");
      HttpResponse<byte[]> further = server.post("/solve-runs/" + run + "/continuation", "");
      JsonNode metadata = RunningServer.json(further).get("metadata");
      server.delete("/solve-runs/" + metadata.get("id").asString());

      assertThat(found.at("/metadata/status").asString()).isEqualTo("SOLVING_INCOMPLETE");
      assertThat(found.at("/metadata/interrupted").asBoolean()).isTrue();
      assertThat(found.at("/modelOutput/reductions").size()).isPositive();
      assertThat(listed).isEqualTo(found.get("metadata"));
      assertThat(further.statusCode()).isEqualTo(202);
      assertThat(metadata.get("continues").asString()).isEqualTo(run);
      assertThat(metadata.get("planVersion")).isEqualTo(found.at("/metadata/planVersion"));
    }
  }

  @Test
  void everyPlanOfAListedRunIsThere() throws InterruptedException {
    try (RunningServer server = new RunningServer(address)) {
      server.planVersion();
    }

    try (RunningServer server = new RunningServer(address)) {
      JsonNode runs = RunningServer.json(server.get("/solve-runs")).get("solveRuns");
      assertThat(runs.size()).isEqualTo(1);
      for (JsonNode run : runs) {
        String version = run.get("planVersion").asString();
        assertThat(server.get("/plan-versions/" + version).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void theSameKeyIsAnsweredWithTheFirstRunAndAnotherBodyIsRefused() throws InterruptedException {
    String first;
    try (RunningServer server = new RunningServer(address)) {
      first = id(server.postKeyed("/solve-runs", "once", RunningServer.SHORT_RUN));
      server.ended(first);
    }

    try (RunningServer server = new RunningServer(address)) {
      HttpResponse<byte[]> again = server.postKeyed("/solve-runs", "once", RunningServer.SHORT_RUN);
      HttpResponse<byte[]> other = server.postKeyed("/solve-runs", "once", RunningServer.LONG_RUN);

      assertThat(again.statusCode()).isEqualTo(202);
      assertThat(id(again)).isEqualTo(first);
      assertThat(other.statusCode()).isEqualTo(422);
      assertThat(RunningServer.json(other).get("code").asString()).isEqualTo("key-reused");
    }
  }

  @Test
  void whoFollowsARunIsToldItsEndAfterTheRestart() throws IOException, InterruptedException {
    String run;
    List<String> before;
    try (RunningServer server = new RunningServer(address)) {
      run = server.run(RunningServer.LONG_RUN);
      server.firstPlan(run);
      try (Stream<String> lines = events(server, run, "0").body()) {
        before = lines.filter(line -> line.startsWith("id: ")).limit(3).toList();
      }
    }

    try (RunningServer server = new RunningServer(address)) {
      long last = Long.parseLong(before.getLast().substring("id: ".length()));
      assertThat(story(server, run, last)).contains("event: plan", "event: end");
      assertThat(story(server, run, Long.MAX_VALUE)).contains("event: plan", "event: end");
      List<String> ids =
          story(server, run, 0).stream().filter(line -> line.startsWith("id: ")).toList();
      assertThat(ids)
          .allSatisfy(id -> assertThat(Long.parseLong(id.substring(4))).isGreaterThan(last));
    }
  }

  private static List<String> story(RunningServer server, String run, long after)
      throws IOException, InterruptedException {
    try (Stream<String> lines = events(server, run, String.valueOf(after)).body()) {
      return lines.toList();
    }
  }

  private static HttpResponse<Stream<String>> events(RunningServer server, String run, String after)
      throws IOException, InterruptedException {
    return server.lines(
        server
            .request("/solve-runs/" + run + "/events")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", after)
            .GET());
  }

  private static String id(HttpResponse<byte[]> reply) {
    return RunningServer.json(reply).at("/metadata/id").asString();
  }
}
