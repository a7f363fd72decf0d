package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lunting.data.book.RegistryWorkbook;
import lunting.data.json.JsonWriting;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Uploads: what is usable is kept, what is not comes back with every finding. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UploadTest {
  private static final Sample SAMPLE = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));

  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aPolicyComesBackByteForByte() {
    byte[] policy = JsonWriting.policy(SAMPLE.policy());

    HttpResponse<byte[]> created = server.post("/policies?name=season.json", policy);

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(RunningServer.json(created).get("file").asString()).isEqualTo("season.json");
    assertThat(server.get(location(created)).body()).isEqualTo(policy);
  }

  @Test
  void whatAnEarlierServerKeptIsGoneAndNothingElseHasItsAddress() {
    byte[] policy = JsonWriting.policy(SAMPLE.policy());
    try (RunningServer later = new RunningServer()) {
      String old = location(server.post("/policies", policy));
      String own = location(later.post("/policies", policy));

      HttpResponse<byte[]> gone = later.get(old);

      assertThat(gone.statusCode()).isEqualTo(404);
      assertThat(RunningServer.json(gone).get("code").asString()).isEqualTo("not-found");
      assertThat(later.get(own).statusCode()).isEqualTo(200);
    }
  }

  private static String location(HttpResponse<byte[]> created) {
    return created.headers().firstValue("Location").orElse("");
  }

  @Test
  void anUploadNamesTheVersionThatItFollowsAndNoneThatIsNotThere() {
    byte[] policy = JsonWriting.policy(SAMPLE.policy());
    byte[] registry = JsonWriting.registry(SAMPLE.registry());

    JsonNode next =
        RunningServer.json(server.post("/policies?previous=demo-data/zhoucun-2020", policy));
    JsonNode list =
        RunningServer.json(server.post("/registries?previous=demo-data/zhoucun-2020", registry));

    assertThat(next.get("previous").asString()).isEqualTo("demo-data/zhoucun-2020");
    assertThat(list.get("previous").asString()).isEqualTo("demo-data/zhoucun-2020");
    assertThat(server.post("/policies?previous=policies/none", policy).statusCode()).isEqualTo(404);
    assertThat(server.post("/registries?previous=nowhere", registry).statusCode()).isEqualTo(400);
  }

  @Test
  void aWorkbookIsReadAndGivenBack() {
    byte[] workbook = RegistryWorkbook.write(SAMPLE.registry());

    JsonNode created =
        RunningServer.json(server.post("/registries?policy=demo-data/zhoucun-2020", workbook));
    String path = "/" + created.get("ref").asString();

    assertThat(created.get("plants").asInt()).isEqualTo(SAMPLE.registry().plants().size());
    assertThat(server.get(path).body()).isEqualTo(JsonWriting.registry(SAMPLE.registry()));
    assertThat(server.get(path + ".xlsx").body()).startsWith("PK".getBytes(StandardCharsets.UTF_8));
    assertThat(
            server
                .send(server.request(path).header("Accept", XLSX).GET())
                .headers()
                .firstValue("Content-Type"))
        .hasValue(XLSX);
  }

  @Test
  void everyFindingOfAnUnusableListIsTold() {
    String registry =
        new String(JsonWriting.registry(SAMPLE.registry()), StandardCharsets.UTF_8)
            .replaceFirst("\"capacity\": [0-9.]+", "\"capacity\": -1")
            .replaceFirst("\"industry\": \"[a-z]+\"", "\"industry\": \"nowhere\"");

    HttpResponse<byte[]> refused =
        server.post("/registries?policy=demo-data/zhoucun-2020&name=list.json", registry);
    JsonNode problem = RunningServer.json(refused);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(problem.get("code").asString()).isEqualTo("unusable-input");
    assertThat(problem.get("findings").size()).isGreaterThanOrEqualTo(2);
    assertThat(problem.at("/findings/0/file").asString()).isEqualTo("list.json");
    assertThat(problem.at("/findings/0/place").asString()).startsWith("/plants/");
    assertThat(problem.at("/findings/0/message/zh").asString()).isNotEmpty();
    assertThat(problem.at("/findings/0/message/en").asString()).isNotEmpty();
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedAndNotKept() {
    byte[] large = new byte[33 * 1024 * 1024];

    HttpResponse<byte[]> announced = server.post("/policies", large);
    HttpResponse<byte[]> chunked =
        server.send(
            server
                .request("/policies")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(RunningServer.json(announced).get("code").asString()).isEqualTo("too-large");
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
