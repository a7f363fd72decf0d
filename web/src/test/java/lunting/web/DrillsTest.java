package lunting.web;

import static lunting.web.Contract.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import lunting.web.drill.Drills;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Drills over the API: warnings are replayed, and nothing is left behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DrillsTest {
  private final RunningServer server = new RunningServer();
  private String version = "";

  @BeforeAll
  void aPlanIsThere() throws InterruptedException {
    version = server.planVersion();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theSeasonsWarningsAreReplayedAndNothingIsKept() throws InterruptedException {
    JsonNode versions = RunningServer.json(server.get("/plan-versions"));
    String head = RunningServer.json(server.get("/audit")).get("head").asString();

    HttpResponse<byte[]> begun = drill("\"perWarning\": \"PT0.2S\", \"invented\": 3");
    keeps("POST /drills", begun, 202);
    String id = RunningServer.json(begun).get("id").asString();
    JsonNode ended = ended(id);

    assertThat(ended.get("status").asString()).isEqualTo("COMPLETED");
    assertThat(ended.get("drill").asString()).contains("演练");
    assertThat(ended.get("warnings").size()).isPositive();
    assertThat(ended.get("steps").size()).isEqualTo(ended.get("warnings").size());
    assertThat(ended.at("/unanswered/calendars").asInt()).isEqualTo(3);
    HttpResponse<byte[]> report = server.get("/drills/" + id + "/report");
    keeps("GET /drills/{id}/report", report, 200);
    assertThat(report.headers().firstValue("Content-Disposition").orElse("")).contains("DRILL-");
    assertThat(RunningServer.json(report).get("format").asString()).isEqualTo("lunting-drill/1");
    assertThat(RunningServer.json(server.get("/plan-versions"))).isEqualTo(versions);
    assertThat(RunningServer.json(server.get("/audit")).get("head").asString()).isEqualTo(head);
  }

  @Test
  void aStoppedDrillKeepsWhatItFoundAndTooManyAreRefused() throws InterruptedException {
    String slow = "\"perWarning\": \"PT10S\", \"invented\": 0";
    List<String> begun = new ArrayList<>();
    for (int i = 0; i < Drills.MAX_UNDER_WAY; i++) {
      begun.add(RunningServer.json(drill(slow)).get("id").asString());
    }

    keeps("POST /drills", drill(slow), 503);
    for (String id : begun) {
      keeps("DELETE /drills/{id}", server.delete("/drills/" + id), 202);
    }

    for (String id : begun) {
      assertThat(ended(id).get("status").asString()).isEqualTo("STOPPED");
    }
  }

  @Test
  void whatIsNoDrillIsRefused() {
    String calm =
        "{\"format\": \"lunting-events/1\", \"events\": [{\"id\": \"R1\", \"kind\":"
            + " \"RECTIFICATION\", \"plant\": \"WC-003\", \"from\": \"2021-01-10\"}]}";

    keeps("GET /drills/{id}", server.get("/drills/drill-none-1"), 404);
    keeps("POST /drills", drill("\"perWarning\": \"PT11S\""), 400);
    keeps("POST /drills", drill("\"perWarning\": 3"), 400);
    keeps("POST /drills", drill("\"invented\": 501"), 400);
    keeps("POST /drills", drill("\"seed\": \"one\""), 400);
    keeps("POST /drills", drill("\"events\": " + calm), 400);
    keeps("POST /drills", server.post("/drills", "{}"), 400);
    keeps("POST /drills", server.post("/drills", "{\"planVersion\": \"plan-none-1\"}"), 404);
  }

  private HttpResponse<byte[]> drill(String how) {
    return server.post("/drills", "{\"planVersion\": \"%s\", %s}".formatted(version, how));
  }

  private JsonNode ended(String id) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      HttpResponse<byte[]> reply = server.get("/drills/" + id);
      keeps("GET /drills/{id}", reply, 200);
      JsonNode drill = RunningServer.json(reply);
      String status = drill.get("status").asString();
      if (!status.equals("WAITING") && !status.equals("ACTIVE")) {
        return drill;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The drill " + id + " has not ended in a minute.");
  }
}
