package lunting.web;

import static lunting.web.Contract.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A plan changed by hand over HTTP, each reply held to {@code openapi.yaml}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskTest {
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
  void aBarIsMovedTakenBackMovedAgainAndKept() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String moved = "{\"edits\": [%s]}".formatted(later(bar, 5));

    HttpResponse<byte[]> tried = send("POST", copy + "/trials", "王海", null, moved);
    keeps("POST /working-copies/{id}/trials", tried, 200);
    HttpResponse<byte[]> done = send("POST", copy + "/edits", "王海", null, moved);
    keeps("POST /working-copies/{id}/edits", done, 200);
    assertThat(RunningServer.json(tried).at("/said/zh").asString())
        .containsPattern("^(可以|不行)：.*改为");
    JsonNode edited = RunningServer.json(done);
    assertThat(edited.at("/said/zh").asString())
        .startsWith("已调整：")
        .contains("改为", bar.get("line").asString());
    assertThat(edited.at("/lines/0/id").asString()).isEqualTo(bar.get("line").asString());
    assertThat(edited.at("/lines/0/reductions").toString()).contains(day(bar, "from", 5));
    assertThat(edited.at("/workingCopy/canUndo").asBoolean()).isTrue();

    HttpResponse<byte[]> undone = send("POST", copy + "/undo", "李敏", tag(done), "");
    keeps("POST /working-copies/{id}/undo", undone, 200);
    assertThat(RunningServer.json(undone).at("/said/zh").asString()).startsWith("已撤销：");
    assertThat(stop(copy)).isEqualTo(bar);
    HttpResponse<byte[]> late = send("POST", copy + "/redo", "王海", tag(done), "");
    keeps("POST /working-copies/{id}/redo", late, 412);
    assertThat(RunningServer.json(late).at("/message/zh").asString()).contains("李敏");
    keeps("POST /working-copies/{id}/redo", send("POST", copy + "/redo", "王海", null, ""), 428);
    HttpResponse<byte[]> redone = send("POST", copy + "/redo", "王海", tag(undone), "");
    keeps("POST /working-copies/{id}/redo", redone, 200);
    keeps(
        "POST /working-copies/{id}/redo", send("POST", copy + "/redo", "王海", tag(redone), ""), 409);

    String named = "{\"name\": \"手工\", \"reason\": \"检修\"}";
    HttpResponse<byte[]> unseen = send("POST", copy + "/plan-versions", "王海", tag(undone), named);
    keeps("POST /working-copies/{id}/plan-versions", unseen, 412);
    assertThat(code(unseen)).isEqualTo("copy-changed");
    HttpResponse<byte[]> kept = send("POST", copy + "/plan-versions", "王海", tag(redone), named);
    keeps("POST /working-copies/{id}/plan-versions", kept, 201);
    JsonNode keptVersion = RunningServer.json(kept);
    assertThat(keptVersion.get("name").asString()).isEqualTo("手工");
    JsonNode diff =
        RunningServer.json(
            server.get(
                "/plan-versions/%s/diff?against=%s"
                    .formatted(keptVersion.get("id").asString(), version)));
    assertThat(diff.at("/plants").size()).isEqualTo(1);
    HttpResponse<byte[]> after = send("POST", copy + "/edits", "王海", null, moved);
    keeps("POST /working-copies/{id}/edits", after, 409);
    assertThat(code(after)).isEqualTo("copy-kept");
    keeps("GET /working-copies/{id}", server.get(copy), 200);
    keeps("GET /working-copies", server.get("/working-copies?planVersion=" + version), 200);
  }

  @Test
  void whoeverEditsABarThatIsGoneIsToldWhoChangedIt() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String moved = "{\"edits\": [%s]}".formatted(later(bar, 3));
    keeps("POST /working-copies/{id}/edits", send("POST", copy + "/edits", "李敏", null, moved), 200);

    HttpResponse<byte[]> refused = send("POST", copy + "/edits", "王海", null, moved);

    keeps("POST /working-copies/{id}/edits", refused, 409);
    assertThat(code(refused)).isEqualTo("changed-meanwhile");
    assertThat(RunningServer.json(refused).at("/message/zh").asString())
        .contains("李敏", "改为", bar.get("line").asString());
  }

  @Test
  void stepsAreCountedBeyondThoseThatAReplyHas() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String pin =
        "{\"kind\": \"%%s\", \"line\": %s, \"from\": %s, \"to\": %s}"
            .formatted(bar.get("line"), bar.get("from"), bar.get("to"));

    for (int i = 0; i < 101; i++) {
      send("POST", copy + "/edits", "王海", null, edits(pin.formatted("PIN")));
      send("POST", copy + "/edits", "王海", null, edits(pin.formatted("UNPIN")));
    }
    HttpResponse<byte[]> undone = send("POST", copy + "/undo", "王海", tag(server.get(copy)), "");

    keeps("POST /working-copies/{id}/undo", undone, 200);
    JsonNode now = RunningServer.json(server.get(copy));
    assertThat(now.get("steps").size()).isEqualTo(200);
    assertThat(now.get("stepsDone").asInt()).isEqualTo(201);
  }

  private static String edits(String edit) {
    return "{\"edits\": [%s]}".formatted(edit);
  }

  @Test
  void whoeverHasNotSeenALineAsItIsLaysNothingOverIt() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String moved = "{\"edits\": [%s], \"revision\": 1}".formatted(later(bar, 3));
    String runs =
        "{\"edits\": [{\"kind\": \"RUN\", \"line\": %s, \"from\": %s, \"to\": %s}], \"revision\": %%d}"
            .formatted(bar.get("line"), bar.get("from"), bar.get("to"));
    keeps("POST /working-copies/{id}/edits", send("POST", copy + "/edits", "李敏", null, moved), 200);

    HttpResponse<byte[]> late = send("POST", copy + "/edits", "王海", null, runs.formatted(1));

    keeps("POST /working-copies/{id}/edits", late, 409);
    assertThat(code(late)).isEqualTo("changed-meanwhile");
    assertThat(RunningServer.json(late).at("/message/zh").asString()).contains("李敏");
    keeps(
        "POST /working-copies/{id}/edits",
        send("POST", copy + "/edits", "王海", null, runs.formatted(2)),
        200);
  }

  @Test
  void pinnedDaysAreLeftAloneUntilTheyAreUnpinned() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String days =
        "\"line\": %s, \"from\": %s, \"to\": %s"
            .formatted(bar.get("line"), bar.get("from"), bar.get("to"));
    String pin = "{\"edits\": [{\"kind\": \"PIN\", %s, \"reason\": \"检修\"}]}".formatted(days);
    String moved = "{\"edits\": [%s]}".formatted(later(bar, 5));

    keeps("POST /working-copies/{id}/edits", server.post(copy + "/edits", pin), 400);
    HttpResponse<byte[]> pinned = send("POST", copy + "/edits", "王海", null, pin);
    keeps("POST /working-copies/{id}/edits", pinned, 200);
    HttpResponse<byte[]> refused = send("POST", copy + "/edits", "李敏", null, moved);

    keeps("POST /working-copies/{id}/edits", refused, 409);
    assertThat(code(refused)).isEqualTo("pinned");
    assertThat(RunningServer.json(refused).at("/message/zh").asString()).contains("王海", "检修");
    HttpResponse<byte[]> board = server.get(copy + "/board");
    keeps("GET /working-copies/{id}/board", board, 200);
    keeps("GET /working-copies/{id}/issues", server.get(copy + "/issues"), 200);
    assertThat(line(RunningServer.json(board), bar).at("/pins/0/author").asString())
        .isEqualTo("王海");
    keeps(
        "POST /working-copies/{id}/edits",
        send(
            "POST",
            copy + "/edits",
            "李敏",
            null,
            "{\"edits\": [{\"kind\": \"UNPIN\", %s}, %s]}".formatted(days, later(bar, 5))),
        200);
  }

  @Test
  void whereABarCannotStandIsToldWithItsClause() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String path =
        "%s/lines/%s/places?from=%s&to=%s&days="
            .formatted(copy, text(bar, "line"), text(bar, "from"), text(bar, "to"));

    HttpResponse<byte[]> aDay = server.get(path + "1");

    keeps("GET /working-copies/{id}/lines/{line}/places", aDay, 200);
    assertThat(RunningServer.json(aDay).at("/places/0/clause").asString()).isNotEmpty();
    assertThat(RunningServer.json(aDay).at("/places/0/text/zh").asString()).isNotEmpty();
    keeps("GET /working-copies/{id}/lines/{line}/places", server.get(path + "0"), 400);
    for (String end : List.of("begins=" + text(bar, "from"), "ends=" + text(bar, "to"))) {
      String resized = path.replace("days=", end);
      HttpResponse<byte[]> longer = server.get(resized);
      keeps("GET /working-copies/{id}/lines/{line}/places", longer, 200);
      assertThat(RunningServer.json(longer).at("/places/0/text/zh").asString()).contains("应减");
    }
    keeps(
        "GET /working-copies/{id}/lines/{line}/places",
        server.get(path.replace("days=", "begins=2019-01-01")),
        400);
    keeps("GET /working-copies/{id}/lines/{line}/places", server.get(path + "2&load=x"), 400);
    keeps(
        "GET /working-copies/{id}/lines/{line}/places",
        server.get(copy + "/lines/none/places?days=3"),
        404);
  }

  @Test
  void whyABarStandsWhereItStandsIsToldByWhatElseWouldDo() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String asked =
        "/alternatives?line=%s&from=%s&to=%s"
            .formatted(text(bar, "line"), text(bar, "from"), text(bar, "to"));

    HttpResponse<byte[]> ofCopy = server.get(copy + asked);
    HttpResponse<byte[]> ofVersion = server.get("/plan-versions/" + version + asked);

    keeps("GET /working-copies/{id}/alternatives", ofCopy, 200);
    keeps("GET /plan-versions/{id}/alternatives", ofVersion, 200);
    assertThat(ofCopy.body()).isEqualTo(ofVersion.body());
    JsonNode first = RunningServer.json(ofCopy).at("/alternatives/0");
    assertThat(first.at("/judged/said/zh").asString()).containsAnyOf("可以：", "不行：");
    HttpResponse<byte[]> done =
        send("POST", copy + "/edits", "王海", null, "{\"edits\": %s}".formatted(first.get("edits")));
    keeps("POST /working-copies/{id}/edits", done, 200);
    keeps("GET /working-copies/{id}/alternatives", server.get(copy + asked), 404);
    keeps(
        "GET /plan-versions/{id}/alternatives",
        server.get("/plan-versions/" + version + asked + "&load=x"),
        400);
  }

  @Test
  void anotherPlanIsTakenOverAsOneStep() {
    String first = begin("李敏");
    JsonNode bar = stop(first);
    HttpResponse<byte[]> moved = edit(first, later(bar, 4));
    HttpResponse<byte[]> kept = send("POST", first + "/plan-versions", "李敏", tag(moved), "{}");
    String other = RunningServer.json(kept).get("id").asString();
    String copy = begin("王海");

    HttpResponse<byte[]> taken =
        edit(copy, "{\"kind\": \"TAKE_OVER\", \"planVersion\": \"%s\"}".formatted(other));

    keeps("POST /working-copies/{id}/edits", taken, 200);
    JsonNode edited = RunningServer.json(taken);
    assertThat(edited.get("lines").size()).isEqualTo(1);
    assertThat(edited.at("/workingCopy/undoes/zh").asString()).contains("采用方案");
    assertThat(edited.at("/workingCopy/score"))
        .isEqualTo(RunningServer.json(server.get(first)).get("score"));
  }

  @Test
  void aPlanForAnotherListIsNotTakenOver() throws InterruptedException {
    String list = RunningServer.text(server.get("/plan-versions/" + version + "/registry"));
    String other =
        """
        {"config": {"run": {"termination": {"stepCountLimit": 1}}},
         "policy": "demo-data/zhoucun-2020", "registry": %s}\
        """
            .formatted(list.replaceFirst("\"zhoucun-2020\"", "\"another\""));
    String found = server.ended(server.run(other)).at("/metadata/planVersion").asString();

    HttpResponse<byte[]> refused =
        edit(begin("王海"), "{\"kind\": \"TAKE_OVER\", \"planVersion\": \"%s\"}".formatted(found));

    keeps("POST /working-copies/{id}/edits", refused, 422);
    assertThat(code(refused)).isEqualTo("edit-impossible");
  }

  @Test
  void theRestIsSolvedFromWhereThePlanIsAndTakenOver() throws InterruptedException {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    edit(copy, later(bar, 4));
    String days =
        "\"line\": %s, \"from\": \"2020-12-01\", \"to\": \"2021-03-15\"".formatted(bar.get("line"));
    String pin = "{\"edits\": [{\"kind\": \"PIN\", %s}]}".formatted(days);
    keeps("POST /working-copies/{id}/edits", send("POST", copy + "/edits", "王海", null, pin), 200);
    JsonNode pinned = line(board(copy), bar);

    HttpResponse<byte[]> accepted =
        server.post(
            copy + "/solve-runs",
            """
            {"config": {"run": {"termination": {"stepCountLimit": 300}}}, "change": "BEST"}\
            """);

    keeps("POST /working-copies/{id}/solve-runs", accepted, 202);
    String run = RunningServer.json(accepted).at("/metadata/id").asString();
    String found = server.ended(run).at("/metadata/planVersion").asString();
    HttpResponse<byte[]> taken =
        edit(copy, "{\"kind\": \"TAKE_OVER\", \"planVersion\": \"%s\"}".formatted(found));
    keeps("POST /working-copies/{id}/edits", taken, 200);
    assertThat(line(board(copy), bar)).isEqualTo(pinned);
    assertThat(RunningServer.json(taken).at("/score/after/soft").asLong())
        .isGreaterThanOrEqualTo(RunningServer.json(taken).at("/score/before/soft").asLong());
  }

  @Test
  void whatRestIsNoneIsRefused() {
    String rest = begin("王海") + "/solve-runs";

    keeps("POST /working-copies/{id}/solve-runs", server.post(rest, "{\"change\": \"ALL\"}"), 400);
    keeps("POST /working-copies/{id}/solve-runs", server.post(rest, "{\"plants\": 1}"), 400);
    keeps("POST /working-copies/{id}/solve-runs", server.post(rest, "{\"plants\": []}"), 422);
    keeps("POST /working-copies/{id}/solve-runs", server.post(rest, "{\"plants\": [\"X\"]}"), 422);
    keeps(
        "POST /working-copies/{id}/solve-runs",
        server.post(rest, "{\"config\": {\"answer\": \"MOST_EVEN\"}}"),
        400);
  }

  @Test
  void whatIsNoEditIsRefused() {
    String copy = begin("王海");
    JsonNode bar = stop(copy);
    String outside = later(bar, 5).replace(day(bar, "from", 5), "2019-01-01");

    keeps("POST /working-copies", server.post("/working-copies", "{}"), 400);
    keeps(
        "POST /working-copies",
        server.post("/working-copies", "{\"planVersion\": \"plan-0\"}"),
        404);
    keeps("GET /working-copies/{id}", server.get("/working-copies/copy-0"), 404);
    keeps("POST /working-copies/{id}/edits", edit(copy, ""), 400);
    keeps("POST /working-copies/{id}/edits", edit(copy, "{\"kind\": \"REMOVE\"}"), 400);
    keeps("POST /working-copies/{id}/edits", edit(copy, "{\"kind\": \"DANCE\"}"), 400);
    keeps("POST /working-copies/{id}/edits", edit(copy, outside), 422);
    String tooMany = String.join(",", Collections.nCopies(1_001, later(bar, 5)));
    keeps("POST /working-copies/{id}/edits", edit(copy, tooMany), 400);
    keeps(
        "POST /working-copies/{id}/edits",
        edit(copy, later(bar, 5).replace("\"load\": 0,", "\"load\": 0.555,")),
        400);
    keeps("POST /working-copies/{id}/undo", send("POST", copy + "/undo", "王海", "\"x\"", ""), 412);
  }

  private HttpResponse<byte[]> edit(String copy, String edit) {
    return server.post(copy + "/edits", "{\"edits\": [%s]}".formatted(edit));
  }

  private String begin(String actor) {
    HttpResponse<byte[]> begun =
        send(
            "POST", "/working-copies", actor, null, "{\"planVersion\": \"%s\"}".formatted(version));
    keeps("POST /working-copies", begun, 201);
    return "/working-copies/" + RunningServer.json(begun).get("id").asString();
  }

  /** A stop on the board of a copy that has room to move by some days. */
  private JsonNode stop(String copy) {
    JsonNode board = board(copy);
    LocalDate last = LocalDate.parse(board.at("/version/season/to").asString()).minusDays(10);
    for (JsonNode plant : board.get("plants")) {
      for (JsonNode line : plant.get("lines")) {
        JsonNode bar = line.at("/reductions/0");
        boolean alone = line.get("reductions").size() == 1 && bar.get("load").asInt() == 0;
        if (alone && LocalDate.parse(bar.get("to").asString()).isBefore(last)) {
          return bar;
        }
      }
    }
    throw new IllegalStateException("The board must have a line with one stop.");
  }

  private JsonNode board(String copy) {
    return RunningServer.json(server.get(copy + "/board"));
  }

  private static JsonNode line(JsonNode board, JsonNode bar) {
    for (JsonNode plant : board.get("plants")) {
      for (JsonNode line : plant.get("lines")) {
        if (line.get("id").equals(bar.get("line"))) {
          return line;
        }
      }
    }
    throw new IllegalStateException("The board must have the line.");
  }

  /** An edit that moves a bar by some days. */
  private static String later(JsonNode bar, int days) {
    return """
    {"kind": "PLACE", "line": %1$s, "from": "%4$s", "to": "%5$s", "load": 0,
     "was": {"line": %1$s, "from": %2$s, "to": %3$s, "load": 0}}\
    """
        .formatted(
            bar.get("line"),
            bar.get("from"),
            bar.get("to"),
            day(bar, "from", days),
            day(bar, "to", days));
  }

  private static String day(JsonNode bar, String name, int later) {
    return LocalDate.parse(text(bar, name)).plusDays(later).toString();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static String tag(HttpResponse<byte[]> reply) {
    return reply.headers().firstValue("ETag").orElseThrow();
  }

  private static String code(HttpResponse<byte[]> reply) {
    return RunningServer.json(reply).get("code").asString();
  }

  private HttpResponse<byte[]> send(
      String method, String path, String actor, @Nullable String ifMatch, String body) {
    HttpRequest.Builder request =
        server
            .request(path)
            .header("Content-Type", "application/json")
            .header("Lunting-Actor", URLEncoder.encode(actor, StandardCharsets.UTF_8))
            .method(method, BodyPublishers.ofString(body));
    return server.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }
}
