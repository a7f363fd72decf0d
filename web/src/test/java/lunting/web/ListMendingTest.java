package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lunting.data.book.RegistryWorkbook;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Values of a list written anew at the places of its findings, until it can be taken over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ListMendingTest {
  private static final String POLICY = "policy=demo-data/zhoucun-2020";
  private static final String CAPACITY = "/plants/0/lines/0/capacity";

  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aCellOfAForeignListIsShownWhereverItStandsAndWrittenAnew() {
    StringBuilder list = new StringBuilder("企业名称,镇办,行业,绩效等级,窑型,产能,单位\n");
    for (int i = 1; i <= 40; i++) {
      list.append("厂").append(i).append(",王村镇,耐火材料,C,隧道窑,").append(i == 40 ? "不详" : "90");
      list.append(",t/d\n");
    }
    String sent = location(server.post("/list-imports?" + POLICY, list.toString()));

    JsonNode shown = put(sent + "?at=F41", "{}");
    JsonNode mended = put(sent + "?at=F41", "{\"corrections\": {\"F41\": \"95.5\"}}");

    assertThat(places(shown, "ERROR")).containsExactly("F41");
    assertThat(shown.at("/at/text").asString()).isEqualTo("不详");
    assertThat(shown.at("/at/row").asInt()).isEqualTo(41);
    assertThat(shown.at("/at/owners/0/zh").asString()).isEqualTo("厂40");
    assertThat(shown.at("/sheets/0/picture/pieces").toString()).contains("\"厂40\"");
    assertThat(places(mended, "ERROR")).isEmpty();
    assertThat(mended.at("/at/text").asString()).isEqualTo("95.5");
    assertThat(mended.get("corrections").toString())
        .isEqualTo("[{\"place\":\"F41\",\"before\":\"不详\",\"now\":\"95.5\"}]");
    assertThat(mended.at("/list/plants").asInt()).isEqualTo(40);
  }

  @Test
  void aCellOfOurOwnWorkbookIsShownInItsSheetAndWrittenAnew() {
    String registry = registry().replaceFirst("\"kiln\": ?\"[^\"]+\"", "\"kiln\": \"nonesuch\"");
    byte[] workbook =
        RegistryWorkbook.write(
            RegistryReader.read(
                    InputFile.of("r.json", registry.getBytes(StandardCharsets.UTF_8)), null)
                .get());
    String sent = location(server.post("/list-imports?name=own.xlsx&" + POLICY, workbook));

    JsonNode broken = RunningServer.json(server.get(sent));
    String place = places(broken, "ERROR").getFirst();
    JsonNode shown = RunningServer.json(server.get(sent + "?at=" + place));
    JsonNode mended =
        put(sent, "{\"corrections\": {\"%s\": \"refractory-tunnel\"}}".formatted(place));

    assertThat(broken.get("own").asBoolean()).isTrue();
    assertThat(broken.has("list")).isFalse();
    assertThat(shown.at("/at/sheet").asString()).isEqualTo("lines");
    assertThat(shown.at("/at/text").asString()).isEqualTo("nonesuch");
    assertThat(shown.at("/at/field/zh").asString()).isEqualTo("窑炉类型");
    assertThat(shown.at("/at/owners")).hasSize(1);
    assertThat(shown.at("/at/options").toString()).contains("\"value\":\"refractory-tunnel\"");
    assertThat(shown.get("sheets").toString()).contains("nonesuch");
    assertThat(places(mended, "ERROR")).isEmpty();
  }

  @Test
  void aFieldOfAJsonListIsNamedByItsPlantAndItsLine() {
    String broken = registry().replaceFirst("\"capacity\": ?[0-9.]+", "\"capacity\": \"about\"");
    String sent = location(server.post("/list-imports?name=list.json&" + POLICY, broken));

    JsonNode shown = RunningServer.json(server.get(sent + "?at=" + CAPACITY));
    JsonNode wrong = put(sent, "{\"corrections\": {\"%s\": \"much\"}}".formatted(CAPACITY));
    JsonNode mended = put(sent, "{\"corrections\": {\"%s\": \"８０\"}}".formatted(CAPACITY));

    assertThat(shown.at("/at/field/zh").asString()).isEqualTo("产能");
    assertThat(shown.at("/at/owners")).hasSize(2);
    assertThat(shown.at("/at/owners/0/zh").asString()).endsWith("（WC-001）");
    assertThat(shown.at("/at/text").asString()).isEqualTo("about");
    assertThat(places(wrong, "ERROR")).containsExactly(CAPACITY);
    assertThat(wrong.at("/findings/0/value").asString()).isEqualTo("much");
    assertThat(places(mended, "ERROR")).isEmpty();
  }

  @Test
  void aKeptListIsMendedAsItsNextVersionAndStaysItself() {
    HttpResponse<byte[]> kept = server.post("/registries?name=list.json&" + POLICY, registry());
    String first = RunningServer.json(kept).get("ref").asString();
    String before = RunningServer.text(server.get("/" + first));

    String opened = location(server.post("/list-imports?registry=" + first + "&" + POLICY, ""));
    put(opened, "{\"corrections\": {\"%s\": \"81\"}}".formatted(CAPACITY));
    JsonNode second = RunningServer.json(server.post(opened + "/registry", ""));
    put(opened, "{\"corrections\": {\"%s\": \"82\"}}".formatted(CAPACITY));
    JsonNode third = RunningServer.json(server.post(opened + "/registry", ""));

    assertThat(second.get("previous").asString()).isEqualTo(first);
    assertThat(third.get("previous")).isEqualTo(second.get("ref"));
    assertThat(RunningServer.text(server.get("/" + first))).isEqualTo(before);
    assertThat(capacity(second)).isEqualTo(81);
    assertThat(capacity(third)).isEqualTo(82);
  }

  @Test
  void aPlaceOfNoSingleValueIsNotShown() {
    String sent = location(server.post("/list-imports?" + POLICY, registry()));

    assertThat(RunningServer.json(server.get(sent + "?at=/plants/0")).has("at")).isFalse();
    assertThat(RunningServer.json(server.get(sent)).has("at")).isFalse();
  }

  @Test
  void moreCorrectionsThanThereMayBeAreRefused() {
    String sent = location(server.post("/list-imports?" + POLICY, registry()));
    List<String> texts = new ArrayList<>();
    for (int i = 0; i <= 1_000; i++) {
      texts.add("\"/plants/" + i + "/grade\": \"C\"");
    }

    HttpResponse<byte[]> refused =
        server.put(sent, "{\"corrections\": {" + String.join(",", texts) + "}}");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(RunningServer.text(refused)).contains("at most 1000 corrections");
  }

  private String registry() {
    return RunningServer.json(server.get("/demo-data/zhoucun-2020")).get("registry").toString();
  }

  private int capacity(JsonNode upload) {
    return RunningServer.json(server.get("/" + upload.get("ref").asString())).at(CAPACITY).asInt();
  }

  private JsonNode put(String path, String body) {
    HttpResponse<byte[]> reply = server.put(path, body);
    assertThat(reply.statusCode()).as(RunningServer.text(reply)).isEqualTo(200);
    return RunningServer.json(reply);
  }

  private static List<String> places(JsonNode shown, String severity) {
    List<String> places = new ArrayList<>();
    for (JsonNode finding : shown.get("findings")) {
      if (finding.get("severity").asString().equals(severity)) {
        places.add(finding.get("place").asString());
      }
    }
    return places;
  }

  private static String location(HttpResponse<byte[]> created) {
    return created.headers().firstValue("Location").orElse("");
  }
}
