package lunting.web;

import static lunting.web.Contract.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * A season from its beginning to a withdrawal, over HTTP, each reply held to {@code openapi.yaml}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeasonTest {
  private static final String SEASON =
      """
      {"name": "周村 2020", "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  private final RunningServer server = new RunningServer();
  private String season = "";
  private String first = "";
  private String second = "";

  @BeforeAll
  void aSeasonWithTwoPlans() throws InterruptedException {
    first = server.planVersion();
    second = server.resolved(first);
    HttpResponse<byte[]> begun = send("POST", "/seasons", "王海", null, null, SEASON);
    keeps("POST /seasons", begun, 201);
    season = RunningServer.json(begun).get("id").asString();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void aSeasonIsPlannedPublishedChangedAndTakenBack() throws IOException {
    draft(first);
    keeps("GET /seasons", server.get("/seasons"), 200);
    keeps("GET /seasons/{id}", server.get("/seasons/" + season), 200);

    JsonNode preview = preview(first);
    assertThat(preview.at("/hindrance/zh").asString()).contains("1 人");
    HttpResponse<byte[]> unapproved =
        publish(first, preview, preview.get("confirm").toString(), tag(), null);
    keeps("POST /seasons/{id}/publications", unapproved, 409);
    assertThat(code(unapproved)).isEqualTo("approvals-missing");

    keeps("POST /plan-versions/{id}/approvals", approve(first, "sha256:0"), 409);
    keeps("POST /plan-versions/{id}/approvals", approve(first, hash(preview)), 201);
    JsonNode standing = stands(first);
    assertThat(standing.at("/standing/state").asString()).isEqualTo("CHECKED");
    assertThat(standing.at("/approvals/0/holds").asBoolean()).isTrue();

    HttpResponse<byte[]> miscounted =
        publish(
            first,
            preview,
            "{\"plantsChanged\": 0, \"notices\": 0, \"exceptions\": 0}",
            tag(),
            null);
    keeps("POST /seasons/{id}/publications", miscounted, 409);
    assertThat(code(miscounted)).isEqualTo("confirmation-differs");
    assertThat(RunningServer.json(miscounted).at("/findings/0/value").asString())
        .isEqualTo(preview.at("/confirm/plantsChanged").asString());

    String seen = tag();
    publishAndLeave(first, preview, seen, "key-1");
    HttpResponse<byte[]> published =
        publish(first, preview, preview.get("confirm").toString(), seen, "key-1");
    keeps("POST /seasons/{id}/publications", published, 201);
    String one = RunningServer.json(published).get("id").asString();
    HttpResponse<byte[]> again =
        publish(first, preview, preview.get("confirm").toString(), seen, "key-1");
    assertThat(RunningServer.json(again).get("id").asString()).isEqualTo(one);
    JsonNode all = RunningServer.json(server.get("/seasons/" + season + "/publications"));
    assertThat(all.get("publications").size()).isEqualTo(1);
    HttpResponse<byte[]> late =
        publish(first, preview, preview.get("confirm").toString(), seen, null);
    keeps("POST /seasons/{id}/publications", late, 412);
    assertThat(RunningServer.json(late).at("/message/zh").asString()).contains("李敏", first, "已公布");
    keeps(
        "POST /seasons/{id}/publications",
        publish(second, preview, preview.get("confirm").toString(), seen, "key-1"),
        422);
    assertThat(stands(first).at("/standing/state").asString()).isEqualTo("PUBLISHED");

    draft(second);
    JsonNode change = preview(second);
    assertThat(change.get("fromInForce").asBoolean()).isTrue();
    assertThat(change.get("unchanged").asInt()).isPositive();
    keeps("POST /plan-versions/{id}/approvals", approve(second, hash(change)), 201);
    HttpResponse<byte[]> answered =
        publish(second, change, change.get("confirm").toString(), tag(), null);
    keeps("POST /seasons/{id}/publications", answered, 201);
    String two = RunningServer.json(answered).get("id").asString();
    assertThat(stands(first).at("/standing/state").asString()).isEqualTo("SUPERSEDED");

    noticesAndProofs(one, two, change.at("/plants/0/plant").asString());

    keeps(
        "POST /publications/{id}/withdrawal",
        send(
            "POST",
            "/publications/" + one + "/withdrawal",
            "李敏",
            null,
            null,
            "{\"reason\": \"x\"}"),
        409);
    keeps(
        "POST /publications/{id}/withdrawal",
        send(
            "POST",
            "/publications/" + two + "/withdrawal",
            "李敏",
            null,
            null,
            "{\"reason\": \"预警解除\"}"),
        201);
    assertThat(stands(first).at("/standing/state").asString()).isEqualTo("PUBLISHED");
    assertThat(stands(second).at("/standing/state").asString()).isEqualTo("WITHDRAWN");
    JsonNode inForce = RunningServer.json(server.get("/seasons/" + season));
    assertThat(inForce.at("/inForce/publication/id").asString()).isEqualTo(one);
    keeps("GET /seasons/{id}", server.get("/seasons/" + season), 200);
    keeps(
        "GET /seasons/{id}/publications", server.get("/seasons/" + season + "/publications"), 200);
    keeps(
        "GET /seasons/{id}/plan-versions",
        server.get("/seasons/" + season + "/plan-versions"),
        200);
  }

  private void noticesAndProofs(String one, String two, String changed) {
    HttpResponse<byte[]> notices = server.get("/seasons/" + season + "/notices?publication=" + two);
    keeps("GET /seasons/{id}/notices", notices, 200);
    String notice = RunningServer.json(notices).at("/notices/0/id").asString();
    keeps("GET /notices/{id}", server.get("/notices/" + notice), 200);
    keeps("GET /publications/{id}", server.get("/publications/" + two), 200);

    HttpResponse<byte[]> proof = server.get("/publications/" + two + "/proofs/" + changed);
    keeps("GET /publications/{id}/proofs/{plant}", proof, 200);
    assertThat(RunningServer.json(proof).has("unchangedSince")).isFalse();
    List<String> told =
        RunningServer.json(server.get("/seasons/" + season + "/notices?publication=" + two))
            .get("notices")
            .valueStream()
            .map(each -> each.get("plant").asString())
            .toList();
    JsonNode plants =
        RunningServer.json(server.get("/plan-versions/" + second + "/registry")).get("plants");
    for (JsonNode plant : plants) {
      String id = plant.get("id").asString();
      JsonNode own = RunningServer.json(server.get("/publications/" + two + "/proofs/" + id));
      assertThat(own.at("/unchangedSince/publication/id").asString())
          .as(id)
          .isEqualTo(told.contains(id) ? "" : one);
    }
  }

  @Test
  void whatNobodyAnswersForIsRefused() {
    keeps("POST /seasons", server.post("/seasons", SEASON), 400);
    HttpResponse<byte[]> asServer = send("POST", "/seasons", "Lunting", null, null, SEASON);
    keeps("POST /seasons", asServer, 400);
    assertThat(code(asServer)).isEqualTo("actor-reserved");
    keeps("POST /seasons", send("POST", "/seasons", "王海", null, null, SEASON), 409);
    keeps("POST /seasons", send("POST", "/seasons", "王海", null, null, "[]"), 400);
    keeps("GET /seasons/{id}", server.get("/seasons/season-9"), 404);
    keeps(
        "PUT /seasons/{id}/draft",
        send("PUT", "/seasons/" + season + "/draft", "王海", null, null, "{}"),
        428);
    keeps(
        "PUT /seasons/{id}/draft",
        send(
            "PUT",
            "/seasons/" + season + "/draft",
            "王海",
            "\"" + season + "-999\"",
            null,
            "{\"planVersion\": \"" + first + "\"}"),
        412);
    keeps("GET /publications/{id}", server.get("/publications/publication-9"), 404);
    keeps("GET /notices/{id}", server.get("/notices/notice-9"), 404);
    keeps("GET /seasons/{id}/notices", server.get("/seasons/" + season + "/notices?before=0"), 400);
    keeps(
        "GET /seasons/{id}/publication-preview",
        server.get("/seasons/" + season + "/publication-preview"),
        400);
  }

  @Test
  void aVersionGoesByTheNameThatPeopleGiveIt() {
    HttpResponse<byte[]> before = server.get("/plan-versions/" + second);
    String tag = before.headers().firstValue("ETag").orElse("");

    keeps(
        "PUT /plan-versions/{id}/name",
        send(
            "PUT",
            "/plan-versions/" + second + "/name",
            "王海",
            null,
            null,
            "{\"name\": \"红色预警方案\"}"),
        200);

    HttpResponse<byte[]> after =
        server.send(server.request("/plan-versions/" + second).header("If-None-Match", tag).GET());
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(RunningServer.json(after).get("name").asString()).isEqualTo("红色预警方案");
    JsonNode board = RunningServer.json(server.get("/plan-versions/" + second + "/board"));
    assertThat(board.at("/version/name").asString()).isEqualTo("红色预警方案");
  }

  @Test
  void namesThatAJavaHashConfusesHaveTagsOfTheirOwn() {
    name("Aa");
    String tag = server.get("/plan-versions/" + first).headers().firstValue("ETag").orElse("");

    name("BB");

    HttpResponse<byte[]> after =
        server.send(server.request("/plan-versions/" + first).header("If-None-Match", tag).GET());
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(RunningServer.json(after).get("name").asString()).isEqualTo("BB");
  }

  private void name(String name) {
    keeps(
        "PUT /plan-versions/{id}/name",
        send(
            "PUT",
            "/plan-versions/" + first + "/name",
            "王海",
            null,
            null,
            "{\"name\": \"" + name + "\"}"),
        200);
  }

  private void draft(String version) {
    keeps(
        "PUT /seasons/{id}/draft",
        send(
            "PUT",
            "/seasons/" + season + "/draft",
            "王海",
            tag(),
            null,
            "{\"planVersion\": \"" + version + "\", \"reason\": \"拟公布\"}"),
        200);
  }

  private JsonNode preview(String version) {
    HttpResponse<byte[]> preview =
        server.get("/seasons/" + season + "/publication-preview?planVersion=" + version);
    keeps("GET /seasons/{id}/publication-preview", preview, 200);
    return RunningServer.json(preview);
  }

  private HttpResponse<byte[]> approve(String version, String hash) {
    return send(
        "POST",
        "/plan-versions/" + version + "/approvals",
        "张伟",
        null,
        null,
        "{\"hash\": \"" + hash + "\", \"reason\": \"已核\"}");
  }

  private HttpResponse<byte[]> publish(
      String version, JsonNode preview, String confirm, String tag, @Nullable String key) {
    return send(
        "POST",
        "/seasons/" + season + "/publications",
        "李敏",
        tag,
        key,
        order(version, preview, confirm));
  }

  private static String order(String version, JsonNode preview, String confirm) {
    return """
    {"planVersion": "%s", "hash": "%s", "confirm": %s, "reason": "按期公布", "exceptions": []}\
    """
        .formatted(version, hash(preview), confirm);
  }

  /** The server publishes, but its reply is lost. */
  private void publishAndLeave(String version, JsonNode preview, String tag, String key)
      throws IOException {
    String body = order(version, preview, preview.get("confirm").toString());
    server.leave(
        String.join(
            "\r\n",
            "POST /api/v1/seasons/" + season + "/publications HTTP/1.1",
            "Host: localhost",
            "Lunting-Actor: " + URLEncoder.encode("李敏", StandardCharsets.UTF_8),
            "Content-Type: application/json",
            "If-Match: " + tag,
            "Idempotency-Key: " + key,
            "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
            "",
            body));
  }

  private JsonNode stands(String version) {
    HttpResponse<byte[]> reply = server.get("/plan-versions/" + version + "/publication");
    keeps("GET /plan-versions/{id}/publication", reply, 200);
    return RunningServer.json(reply);
  }

  private String tag() {
    return server.get("/seasons/" + season).headers().firstValue("ETag").orElse("");
  }

  private static String hash(JsonNode preview) {
    return preview.get("hash").asString();
  }

  private static String code(HttpResponse<byte[]> reply) {
    return RunningServer.json(reply).get("code").asString();
  }

  private HttpResponse<byte[]> send(
      String method,
      String path,
      String actor,
      @Nullable String tag,
      @Nullable String key,
      String body) {
    var request =
        server
            .request(path)
            .header("Content-Type", "application/json")
            .header("Lunting-Actor", URLEncoder.encode(actor, StandardCharsets.UTF_8))
            .method(method, BodyPublishers.ofString(body));
    if (tag != null) {
      request.header("If-Match", tag);
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return server.send(request);
  }
}
