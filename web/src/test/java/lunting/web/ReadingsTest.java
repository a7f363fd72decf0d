package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What the API says of the readings of a policy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingsTest {
  /** A kiln of each kind that a reading may move: alone, beside an exempt line, under measures. */
  private static final String DISTRICT =
      """
      {"policy": {"format": "lunting-policy/1", "id": "small",
         "season": {"from": "2020-12-01", "to": "2021-03-15"},
         "readings": {"source": {"zh": "第三条", "en": "article 3"}},
         "industries": [
           {"id": "brick", "name": {"zh": "砖瓦", "en": "Brick"},
            "season": {"duty": "ROTATE", "ratio": {"*": 0.2}}, "warning": {"duty": "NONE"}},
           {"id": "glass", "name": {"zh": "玻璃", "en": "Glass"},
            "season": {"duty": "STOP_LINES", "ratio": {"*": 0.5}},
            "warning": {"duty": "MEASURES", "count": "CAPACITY", "ratio": {"*": {"RED": 0.5}}}}],
         "kilns": [{"id": "tunnel", "coolDownDays": 3, "heatUpDays": 5, "minStopDays": 10,
            "minRunDays": 15, "maxStops": 2, "noticeDays": 2}]},
       "registry": {"format": "lunting-registry/1", "id": "list", "towns": [{"id": "t"}],
         "plants": [
           {"id": "B1", "town": "t", "industry": "brick", "grade": "C", "lines": [
             {"id": "B1-1", "kiln": "tunnel", "capacity": 10, "unit": "t/d"}]},
           {"id": "B2", "town": "t", "industry": "brick", "grade": "C", "lines": [
             {"id": "B2-1", "kiln": "tunnel", "capacity": 10, "unit": "t/d"},
             {"id": "B2-2", "kiln": "tunnel", "capacity": 10, "unit": "t/d", "exempt": {}}]},
           {"id": "G1", "town": "t", "industry": "glass", "grade": "C", "lines": [
             {"id": "G1-1", "kiln": "tunnel", "capacity": 4, "unit": "t/d"},
             {"id": "G1-2", "kiln": "tunnel", "capacity": 4, "unit": "t/d"}]}]}%s}\
      """;

  private static final String WARNED =
      """
      , "events": {"format": "lunting-events/1", "events": [
          {"id": "W1", "kind": "WARNING", "level": "RED", "from": "2020-12-05", "to": "2020-12-08"}]}\
      """;

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
  void everyReadingIsAnsweredAsTheGoldenFileHasIt() throws IOException {
    HttpResponse<byte[]> reply = server.post("/readings", DISTRICT.formatted(""));

    assertThat(reply.statusCode()).as(RunningServer.text(reply)).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(RunningServer.json(reply)).isEqualTo(golden());
  }

  @Test
  void aWarningMakesADifferenceOfWhatWasNoneSoFar() {
    JsonNode quiet = RunningServer.json(server.post("/readings", DISTRICT.formatted("")));
    JsonNode warned = RunningServer.json(server.post("/readings", DISTRICT.formatted(WARNED)));

    assertThat(quiet.at("/readings/4/outcome").asString()).isEqualTo("NOT_YET");
    assertThat(warned.at("/readings/4/outcome").asString()).isEqualTo("CHANGES");
    assertThat(warned.at("/readings/4/plants/0/before/countedDays").asInt()).isEqualTo(105);
    assertThat(warned.at("/readings/4/plants/0/after/countedDays").asInt()).isEqualTo(101);
  }

  @Test
  void aVersionIsJudgedByItsOwnPlanAndAPublishedOneToo() {
    JsonNode own = RunningServer.json(server.get("/plan-versions/" + version + "/readings"));
    JsonNode published =
        RunningServer.json(
            server.post(
                "/readings",
                "{\"baseline\": \"plan-versions/%s\", \"asOf\": \"2020-12-01\"}"
                    .formatted(version)));

    assertThat(own.at("/plan/feasible").asBoolean()).isTrue();
    assertThat(own.at("/readings/0/plan/feasible").asBoolean()).isFalse();
    assertThat(own.at("/readings/0/plan/plantsBelowDuty").size()).isPositive();
    assertThat(published.at("/readings/0/plan/plantsBelowDuty"))
        .isEqualTo(own.at("/readings/0/plan/plantsBelowDuty"));
  }

  @Test
  void theReplyKeepsToTheContractAndFaultsAreProblems() {
    Contract contract = Contract.read();

    HttpResponse<byte[]> compared = server.post("/readings", DISTRICT.formatted(WARNED));
    HttpResponse<byte[]> ofVersion = server.get("/plan-versions/" + version + "/readings");
    HttpResponse<byte[]> unknown = server.get("/plan-versions/plan-999/readings");
    HttpResponse<byte[]> empty = server.post("/readings", "{}");

    assertThat(contract.errors("POST /readings", 200, RunningServer.json(compared))).isEmpty();
    assertThat(
            contract.errors("GET /plan-versions/{id}/readings", 200, RunningServer.json(ofVersion)))
        .isEmpty();
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(contract.errors("POST /readings", 400, RunningServer.json(empty))).isEmpty();
  }

  @Test
  void itsSchemaIsPublished() {
    HttpResponse<byte[]> reply = server.get("/schemas/readings");

    assertThat(RunningServer.json(reply).at("/properties/format/const").asString())
        .isEqualTo("lunting-readings/1");
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReadingsTest.class.getResourceAsStream("/lunting/web/readings.golden.json"))) {
      return RunningServer.JSON.readTree(in.readAllBytes());
    }
  }
}
