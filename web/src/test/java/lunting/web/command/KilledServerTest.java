package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import lunting.web.Main;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that is killed while it solves, as a real process, loses nothing that it had kept. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class KilledServerTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ORDER =
      """
      {"config": {"run": {"name": "long", "termination": {"spentLimit": "PT20M"}}},
       "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  private final StoreAddress store = Databases.empty();

  @Test
  void aKilledServerStartsAgainWithTheSamePlansAndTheRunInterruptedAtItsBest() throws Exception {
    String run;
    JsonNode before;
    JsonNode atKill;
    try (Server server = Server.start(store)) {
      run = server.post("solve-runs", ORDER).at("/metadata/id").asString();
      awaitSavedPlan(run);
      before = server.get("plan-versions").get("planVersions");
      atKill = server.get("solve-runs/" + run).get("metadata");
      server.kill();
    }

    try (Server server = Server.start(store)) {
      JsonNode found = server.get("solve-runs/" + run);
      JsonNode versions = server.get("plan-versions").get("planVersions");
      JsonNode further = server.post("solve-runs/" + run + "/continuation", "");

      assertThat(found.at("/metadata/status").asString()).isEqualTo("SOLVING_INCOMPLETE");
      assertThat(found.at("/metadata/interrupted").asBoolean()).isTrue();
      assertThat(found.at("/metadata/planVersion")).isNotEqualTo(atKill.get("planVersion"));
      assertThat(found.at("/modelOutput/reductions").size()).isPositive();
      assertThat(versions).containsAll(before);
      assertThat(further.at("/metadata/planVersion")).isEqualTo(found.at("/metadata/planVersion"));
      assertThat(further.at("/metadata/continues").asString()).isEqualTo(run);
    }
  }

  /** Looks into the file beside the server until a better plan than the first is saved. */
  private void awaitSavedPlan(String run) throws SQLException, InterruptedException {
    try (Connection connection = DriverManager.getConnection(store.jdbc());
        Statement statement = connection.createStatement()) {
      String saved = "SELECT count(*) FROM best_plan WHERE run = '" + run + "'";
      boolean found = false;
      while (!found) {
        Thread.sleep(100);
        try (ResultSet row = statement.executeQuery(saved)) {
          found = row.next() && row.getInt(1) == 1;
        }
      }
    }
  }

  /** A server in a process of its own. */
  private record Server(Process process, String address, HttpClient client)
      implements AutoCloseable {
    static Server start(StoreAddress store) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Dlunting.exit-with-parent=true",
              "-cp",
              System.getProperty("java.class.path"),
              Main.class.getName(),
              "serve",
              "--port",
              "0",
              "--db",
              String.valueOf(store.folder()));
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      return new Server(process, out.readLine() + "api/v1/", HttpClient.newHttpClient());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
      return send(
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
      return JSON.readTree(client.send(request.build(), BodyHandlers.ofByteArray()).body());
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
      client.close();
      process.destroyForcibly().onExit().join();
    }
  }
}
