package lunting.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import lunting.web.database.Databases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A server that is asked to end, as an operating system does it that shuts down (SIGTERM). */
final class StopIT {
  /** What Java ends with after a SIGTERM: 128 and the number of the signal. */
  private static final int ENDED_BY_SIGTERM = 143;

  /** Ten seconds for the requests under way, ten for the runs, and some for the machine. */
  private static final Duration MOST = Duration.ofSeconds(30);

  private static final String LONG_RUN =
      """
      {"config": {"run": {"termination": {"spentLimit": "PT20M"}}},
       "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  @Test
  void whoeverIsUnderWayIsAnsweredAndARunKeepsItsBestPlan() throws Exception {
    String db = Objects.requireNonNull(Databases.empty().folder()).toString();
    try (HttpClient client = HttpClient.newHttpClient()) {
      ServerProcess server = ServerProcess.start(db, client, "-Xmx600m");
      String run = server.post("/solve-runs", LONG_RUN).json().at("/metadata/id").stringValue();
      JsonNode seen = withPlan(server, run);
      URI lists = server.uri("/registries?name=list.json");
      HalfSent upload = new HalfSent(lists, Acts.list(7));

      long began = System.nanoTime();
      Thread rest = upload.sendRestSoon();
      Integer code = server.terminate(MOST);
      long millis = (System.nanoTime() - began) / 1_000_000;
      rest.join();

      System.out.printf("ended with %s after %d ms%n", code, millis);
      assertThat(code).isIn(0, ENDED_BY_SIGTERM);
      assertThat(upload.reply()).startsWith("HTTP/1.1 201");
      ServerProcess again = ServerProcess.start(db, client, "-Xmx600m");
      try {
        JsonNode kept = again.get("/solve-runs/" + run).json();
        assertThat(kept.at("/metadata/status").stringValue()).isEqualTo("SOLVING_INCOMPLETE");
        assertThat(kept.at("/metadata/interrupted").booleanValue()).isTrue();
        assertThat(kept.at("/modelOutput/reductions").size()).isPositive();
        assertThat(isAtLeast(kept.at("/metadata/score"), seen.at("/metadata/score"))).isTrue();
        assertThat(again.get(upload.location()).status()).isEqualTo(200);
      } finally {
        again.kill();
      }
    }
  }

  private static JsonNode withPlan(ServerProcess server, String run)
      throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode now = server.get("/solve-runs/" + run).json();
      if (now.at("/metadata/planVersion").isString()) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The run has no plan after a minute.");
  }

  private static boolean isAtLeast(JsonNode score, JsonNode other) {
    for (String level : new String[] {"hard", "medium", "soft"}) {
      int order = Long.compare(score.get(level).longValue(), other.get(level).longValue());
      if (order != 0) {
        return order > 0;
      }
    }
    return true;
  }

  /** A request of whose body the second half is sent only after a while. */
  private static final class HalfSent {
    private static final int PAUSE_MILLIS = 400;

    private final Socket socket;
    private final byte[] rest;
    private volatile String reply = "";

    HalfSent(URI to, String body) throws IOException {
      int half = body.length() / 2;
      socket = new Socket(to.getHost(), to.getPort());
      String begun =
          "POST %s?%s HTTP/1.1\r\nHost: %s\r\nLunting-Actor: tester\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(
                  to.getPath(),
                  to.getQuery(),
                  to.getAuthority(),
                  body.getBytes(StandardCharsets.UTF_8).length,
                  body.substring(0, half));
      rest = body.substring(half).getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
    }

    Thread sendRestSoon() {
      return Thread.ofPlatform()
          .start(() -> {
            try (socket) {
              Thread.sleep(PAUSE_MILLIS);
              socket.getOutputStream().write(rest);
              reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException | InterruptedException e) {
              reply = e.toString();
            }
          });
    }

    String reply() {
      return reply;
    }

    /** The path below the API of what was made. */
    String location() {
      String location =
          reply.lines().filter(line -> line.startsWith("Location:")).findFirst().orElseThrow();
      return location.substring(location.indexOf("/api/v1") + "/api/v1".length()).strip();
    }
  }
}
