package lunting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plan versions: the board, one plant, exports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlanVersionTest {
  private final RunningServer server = new RunningServer();
  private String path = "";

  @BeforeAll
  void aPlanIsThere() throws InterruptedException {
    path = "/plan-versions/" + server.planVersion();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theBoardShowsEveryStopOfThePlanOnceWithItsPartsAndItsReason() {
    JsonNode plan = RunningServer.json(server.get(path)).get("plan");
    JsonNode board = RunningServer.json(server.get(path + "/board"));

    Set<String> planned = new HashSet<>();
    plan.get("reductions").forEach(reduction -> planned.add(bar(reduction)));
    Set<String> shown = new HashSet<>();
    for (JsonNode plant : board.get("plants")) {
      for (JsonNode line : plant.get("lines")) {
        for (JsonNode reduction : line.get("reductions")) {
          assertThat(reduction.at("/why/zh").asString()).isNotEmpty();
          assertThat(reduction.at("/why/en").asString()).isNotEmpty();
          parts(reduction).forEach(part -> shown.add(bar(part)));
        }
      }
    }

    assertThat(shown).isEqualTo(planned);
  }

  @Test
  void aPlanMadeByHandIsKeptAndSetBesideOurs() {
    String ours = path.substring(path.lastIndexOf('/') + 1);
    byte[] workbook = server.get(path + ".xlsx").body();
    byte[] empty = "{\"format\": \"lunting-plan/1\", \"reductions\": []}".getBytes(UTF_8);

    JsonNode same =
        RunningServer.json(server.post("/plan-versions?name=mine.xlsx&like=" + ours, workbook));
    JsonNode none = RunningServer.json(server.post("/plan-versions?like=" + ours, empty));
    HttpResponse<byte[]> text =
        server.post("/plan-versions?name=mine.xlsx&like=" + ours, "编号,停".getBytes(UTF_8));

    assertThat(same.at("/version/name").asString()).isEqualTo("mine.xlsx");
    assertThat(same.at("/version/feasible").asBoolean()).isTrue();
    assertThat(same.get("findings").isEmpty()).isTrue();
    String diff = "/plan-versions/" + same.at("/version/id").asString() + "/diff?against=" + ours;
    assertThat(RunningServer.json(server.get(diff)).at("/disturbed/lines").asInt()).isZero();
    assertThat(none.at("/version/feasible").asBoolean()).isFalse();
    assertThat(text.statusCode()).isEqualTo(422);
    assertThat(RunningServer.json(text).at("/findings/0/code").asString())
        .isEqualTo("not-a-workbook");
  }

  @Test
  void aPlanMadeByHandIsKeptWithoutTheLinesThatHaveLeftTheListSince() {
    JsonNode plan = RunningServer.json(server.get(path)).get("plan");
    String line = plan.at("/reductions/0/line").asString();
    String older = plan.toString().replace('"' + line + '"', "\"LEFT-1\"");
    String ours = path.substring(path.lastIndexOf('/') + 1);

    JsonNode kept =
        RunningServer.json(server.post("/plan-versions?name=older.json&like=" + ours, older));

    assertThat(kept.get("findings").valueStream().map(each -> each.get("code").asString()))
        .isNotEmpty()
        .containsOnly("line-gone");
    assertThat(kept.at("/findings/0/message/zh").asString()).contains("LEFT-1", "已略去");
    String version = "/plan-versions/" + kept.at("/version/id").asString();
    JsonNode reductions = RunningServer.json(server.get(version)).at("/plan/reductions");
    assertThat(reductions.valueStream())
        .hasSize(plan.get("reductions").size() - kept.get("findings").size())
        .noneMatch(each -> each.get("line").asString().equals("LEFT-1"));
  }

  @Test
  void aPlanWhoseLinesAreAllUnknownIsRefusedWithEachOfThem() {
    String other =
        """
        {"format": "lunting-plan/1",
         "reductions": [{"line": "LEFT-1", "from": "2020-12-10", "to": "2020-12-20", "load": 0}]}\
        """;
    String ours = path.substring(path.lastIndexOf('/') + 1);

    HttpResponse<byte[]> refused = server.post("/plan-versions?like=" + ours, other);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(RunningServer.json(refused).at("/findings/0/code").asString())
        .isEqualTo("unknown-line");
  }

  @Test
  void theDiffNamesALineThatHasLeftTheListAndWhatWasAskedOfIt() throws InterruptedException {
    JsonNode bar = RunningServer.json(server.get(path)).at("/plan/reductions/0");
    String line = bar.get("line").asString();
    String ours = path.substring(path.lastIndexOf('/') + 1);
    String list = RunningServer.text(server.get(path + "/registry"));
    String renamed =
        """
        {"config": {"run": {"termination": {"stepCountLimit": 1}}},
         "baseline": "plan-versions/%s", "asOf": "2020-12-02", "registry": %s}\
        """
            .formatted(ours, list.replace('"' + line + '"', "\"RENAMED-1\""));
    String other = server.ended(server.run(renamed)).at("/metadata/planVersion").asString();
    String diff = "/plan-versions/" + other + "/diff";

    JsonNode gone = RunningServer.json(server.get(diff)).get("gone");

    assertThat(gone.size()).isEqualTo(1);
    assertThat(gone.at("/0/line").asString()).isEqualTo(line);
    assertThat(gone.at("/0/name/zh").asString()).contains(" ").doesNotContain(line);
    assertThat(gone.at("/0/before/0/from")).isEqualTo(bar.get("from"));
    assertThat(RunningServer.json(server.get(diff + "?against=" + ours)).get("gone"))
        .isEqualTo(gone);
  }

  @Test
  void theBandHasOneShareForEveryDayOfTheSeason() {
    JsonNode board = RunningServer.json(server.get(path + "/board"));
    JsonNode coverage = RunningServer.json(server.get(path + "/coverage"));

    assertThat(board.get("sectors")).isEqualTo(coverage.get("sectors"));
    assertThat(board.get("sectors").size()).isGreaterThan(2);
    for (JsonNode sector : board.get("sectors")) {
      assertThat(sector.get("share").size()).isEqualTo(105);
    }
    assertThat(board.at("/rules").size()).isEqualTo(RuleId.values().length);
  }

  @Test
  void onePlantHasAPageWithItsDutyAndItsLinesOnly() {
    JsonNode first = RunningServer.json(server.get(path + "/board")).at("/plants/0");

    JsonNode page = RunningServer.json(server.get(path + "/plants/" + first.get("id").asString()));

    assertThat(page.get("plant")).isEqualTo(first);
    assertThat(page.at("/plant/duty/zh").asString()).isNotEmpty();
    assertThat(server.get(path + "/plants/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void anExportPrintsTheActThatKeptItsPlan() {
    String acts = "/audit?about=" + path.substring(path.lastIndexOf('/') + 1);
    String kept = "";
    for (JsonNode entry : RunningServer.json(server.get(acts)).get("entries")) {
      kept = entry.get("what").asString().equals("plan-kept") ? entry.get("hash").asString() : kept;
    }

    String calendar = RunningServer.text(server.get(path + ".ics")).replace("\r\n ", "");

    assertThat(kept).hasSize(64);
    assertThat(calendar).contains(kept);
  }

  @Test
  void everyExportIsOfferedBySuffixAndByAccept() {
    HttpResponse<byte[]> calendar = server.get(path + ".ics");
    HttpResponse<byte[]> accepted =
        server.send(server.request(path).header("Accept", "text/calendar").GET());

    assertThat(RunningServer.text(calendar)).startsWith("BEGIN:VCALENDAR");
    assertThat(RunningServer.text(accepted)).startsWith("BEGIN:VCALENDAR");
    assertThat(calendar.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;")
        .endsWith(".ics");
    assertThat(RunningServer.text(server.get(path + ".csv"))).startsWith("\ufeff");
    assertThat(RunningServer.text(server.get(path + ".xlsx"))).startsWith("PK");
    assertThat(RunningServer.json(server.get(path + ".json")).get("format").asString())
        .isEqualTo("lunting-plan/1");
    assertThat(server.send(server.request(path).header("Accept", "image/png").GET()).statusCode())
        .isEqualTo(406);
  }

  @Test
  void aDiffFromNoDayOnIsNamedAfterItsTwoPlansOnly() {
    String version = path.substring(path.lastIndexOf('/') + 1);

    HttpResponse<byte[]> whole = server.get(path + "/diff.xlsx?against=" + version);
    HttpResponse<byte[]> dated = server.get(path + "/diff.xlsx?asOf=2020-12-05&against=" + version);

    assertThat(named(whole)).isEqualTo(version + "-" + version + ".xlsx");
    assertThat(named(dated)).isEqualTo(version + "-" + version + "-2020-12-05.xlsx");
  }

  private static String named(HttpResponse<byte[]> reply) {
    String disposition = reply.headers().firstValue("Content-Disposition").orElse("");
    return disposition.substring(disposition.lastIndexOf('\'') + 1);
  }

  @Test
  void anExportOfOnePlantLeavesOutTheOthers() {
    JsonNode plan = RunningServer.json(server.get(path)).get("plan");
    String line = plan.at("/reductions/0/line").asString();
    String plant = plantOf(line);

    String whole = RunningServer.text(server.get(path + ".csv"));
    String one = RunningServer.text(server.get(path + ".csv?plant=" + plant));

    assertThat(one).contains(line);
    assertThat(one.lines().count()).isLessThan(whole.lines().count());
    assertThat(server.get(path + ".csv?plant=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void whoHasAVersionAlreadyIsToldSo() {
    String tag = server.get(path + "/board").headers().firstValue("ETag").orElse("");

    HttpResponse<byte[]> again =
        server.send(server.request(path + "/board").header("If-None-Match", tag).GET());

    assertThat(tag).isNotEmpty();
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private String plantOf(String line) {
    for (JsonNode plant : RunningServer.json(server.get(path + "/board")).get("plants")) {
      for (JsonNode known : plant.get("lines")) {
        if (known.get("id").asString().equals(line)) {
          return plant.get("id").asString();
        }
      }
    }
    throw new IllegalStateException("The board has no line " + line + ".");
  }

  /** A stop's days by cause, each with the line and load of the whole. */
  private static List<JsonNode> parts(JsonNode reduction) {
    List<JsonNode> parts = new ArrayList<>();
    for (JsonNode part : reduction.has("parts") ? reduction.get("parts") : List.of(reduction)) {
      ObjectNode whole = ((ObjectNode) part).deepCopy();
      whole.set("line", reduction.get("line"));
      whole.set("load", reduction.get("load"));
      parts.add(whole);
    }
    return parts;
  }

  private static String bar(JsonNode reduction) {
    return reduction.get("line").asString()
        + " "
        + reduction.get("from").asString()
        + " "
        + reduction.get("to").asString()
        + " "
        + reduction.get("load").decimalValue().stripTrailingZeros().toPlainString()
        + " "
        + reduction.get("clause").asString();
  }
}
