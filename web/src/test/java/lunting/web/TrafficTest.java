package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each request has an id and is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrafficTest {
  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aRequestKeepsItsIdOrIsGivenOne() {
    String given = id(server.send(server.request("/health").header("X-Request-Id", "a-1").GET()));
    String odd = id(server.send(server.request("/health").header("X-Request-Id", "a 1 {}").GET()));

    assertThat(given).isEqualTo("a-1");
    assertThat(odd).matches("[0-9a-f]{16}");
    assertThat(id(server.get("/nowhere"))).matches("[0-9a-f]{16}").isNotEqualTo(odd);
  }

  @Test
  void requestsRunsSolversAndTheMachineAreCounted() throws InterruptedException {
    server.planVersion();
    server.get("/plan-versions/nowhere");
    server.delete("/health");

    String figures = RunningServer.text(server.get("/metrics"));

    assertThat(figures)
        .contains(
            "route=\"/api/v1/plan-versions/{id}\",status=\"404\"",
            "route=\"other\",status=\"405\"",
            "lunting_runs{status=\"SOLVING_ACTIVE\"}",
            "jvm_memory_used_bytes",
            "timefold_solver");
    assertThat(figures).doesNotContain("nowhere");
  }

  @Test
  void whoWatchesHearsWhetherItLivesAndWhetherItTakesWork() {
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
    assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
  }

  private static String id(HttpResponse<byte[]> reply) {
    return reply.headers().firstValue("X-Request-Id").orElse("");
  }
}
