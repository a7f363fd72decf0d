package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.json.JsonWriting;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A published plan that is changed for a warning, as the page does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResolveTest {
  private final RunningServer server = new RunningServer();
  private String published = "";
  private String changed = "";

  @BeforeAll
  void aPlanIsChangedForAWarning() throws InterruptedException {
    published = server.planVersion();
    changed = server.resolved(published);
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theVersionSaysWhatItChangesAndFromWhichDay() {
    JsonNode version = json("/plan-versions/" + changed);

    assertThat(version.get("baseline").asString()).isEqualTo(published);
    assertThat(version.get("asOf").asString()).isEqualTo("2020-12-04");
    assertThat(version.at("/plan/asOf").asString()).isEqualTo("2020-12-04");
    assertThat(version.get("events").toString()).isEqualTo("[\"W1\"]");
    assertThat(version.at("/plan/provenance/inputs/events").asString()).startsWith("sha256:");
    assertThat(json("/plan-versions/" + changed + "/events").at("/events/0/level").asString())
        .isEqualTo("RED");
  }

  @Test
  void theDaysBeforeAreAsTheyWere() {
    JsonNode diff = json("/plan-versions/" + changed + "/diff");

    assertThat(diff.get("plants").isEmpty()).isFalse();
    for (JsonNode plant : diff.get("plants")) {
      assertThat(plant.get("noticeDays").asInt()).isNotNegative();
    }
    assertThat(diff.at("/disturbed/plants").asInt() + diff.get("unchanged").size())
        .isEqualTo(json("/plan-versions/" + changed).at("/kpis/plants").asInt());
  }

  @Test
  void anAnswerThatComesBackEditedIsHeldToThePublishedPlanLikeTheAnswerItself() {
    byte[] answer = server.get("/plan-versions/" + changed + ".json").body();
    ObjectNode edited = (ObjectNode) RunningServer.JSON.readTree(answer);
    ArrayNode reductions = (ArrayNode) edited.get("reductions");
    int past = 0;
    while (!reductions.get(past).get("from").asString().startsWith("2020-12-01")) {
      past++;
    }
    // The first days of the season have been carried out by then.
    reductions.remove(past);

    JsonNode same = RunningServer.json(server.post("/plan-versions?like=" + changed, answer));
    JsonNode other =
        RunningServer.json(server.post("/plan-versions?like=" + changed, edited.toString()));

    assertThat(same.at("/version/baseline").asString()).isEqualTo(published);
    assertThat(same.at("/version/asOf").asString()).isEqualTo("2020-12-04");
    assertThat(past(same)).isZero();
    assertThat(past(other)).isPositive();
  }

  /** Line-days that a version would change although they are past. */
  private int past(JsonNode kept) {
    String board = "/plan-versions/" + kept.at("/version/id").asString() + "/board";
    for (JsonNode rule : json(board).get("rules")) {
      if (rule.get("rule").asString().equals("frozen-past")) {
        return rule.get("amount").asInt();
      }
    }
    throw new AssertionError("The rule was not asked.");
  }

  @Test
  void theDiffAgainstTheBaselineByNameIsTheSame() {
    String diff = "/plan-versions/" + changed + "/diff";

    assertThat(json(diff + "?against=" + published)).isEqualTo(json(diff));
    assertThat(json(diff + "?against=" + changed).get("plants").isEmpty()).isTrue();
  }

  @Test
  void theDiffIsAWorkbookBySuffixAndByAccept() {
    HttpResponse<byte[]> bySuffix = server.get("/plan-versions/" + changed + "/diff.xlsx");
    HttpResponse<byte[]> byAccept =
        server.send(
            server
                .request("/plan-versions/" + changed + "/diff")
                .header(
                    "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .GET());

    assertThat(bySuffix.statusCode()).isEqualTo(200);
    assertThat(RunningServer.text(bySuffix)).startsWith("PK");
    assertThat(byAccept.body()).isEqualTo(bySuffix.body());
    assertThat(bySuffix.headers().firstValue("Content-Disposition").orElseThrow())
        .contains(".xlsx");
  }

  @Test
  void theBoardShadesWarningsAndDrawsTheOldPlanAsShadows() {
    JsonNode board = json("/plan-versions/" + changed + "/board");
    JsonNode season = json("/plan-versions/" + published + "/board");
    Set<String> shadows = new HashSet<>();
    Set<String> bars = new HashSet<>();

    board
        .get("plants")
        .forEach(plant ->
            plant
                .get("lines")
                .forEach(line ->
                    line.get("before")
                        .forEach(bar ->
                            shadows.add(
                                line.get("id").asString() + bar.get("from") + bar.get("to")))));
    season
        .get("plants")
        .forEach(plant ->
            plant
                .get("lines")
                .forEach(line ->
                    line.get("reductions")
                        .forEach(bar ->
                            bars.add(
                                line.get("id").asString() + bar.get("from") + bar.get("to")))));

    assertThat(board.at("/warnings/0/level").asString()).isEqualTo("RED");
    assertThat(board.get("against").asString()).isEqualTo(published);
    assertThat(shadows).isEqualTo(bars).isNotEmpty();
    assertThat(season.at("/plants/0/lines/0").has("before")).isFalse();
  }

  @Test
  void aStopIsOneBarWhateverItsDaysWereMadeFor() {
    int parted = 0;

    for (JsonNode plant : json("/plan-versions/" + changed + "/board").get("plants")) {
      for (JsonNode line : plant.get("lines")) {
        LocalDate after = null;
        BigDecimal load = BigDecimal.ONE;
        for (JsonNode bar : line.get("reductions")) {
          LocalDate from = LocalDate.parse(bar.get("from").asString());
          boolean goesOn =
              from.equals(after) && load.compareTo(bar.get("load").decimalValue()) == 0;
          assertThat(goesOn).as("%s goes on %s", line.get("id"), from).isFalse();
          after = LocalDate.parse(bar.get("to").asString()).plusDays(1);
          load = bar.get("load").decimalValue();
          parted += bar.has("parts") ? 1 : 0;
        }
      }
    }

    assertThat(parted).isPositive();
  }

  @Test
  void theImpactTellsNeedAndReachBeforeAnythingIsSolved() {
    String asked =
        "{\"baseline\": \"plan-versions/"
            + published
            + "\", \"events\": "
            + RunningServer.RED
            + "}";

    JsonNode impact = RunningServer.json(server.post("/impacts", asked));
    JsonNode brick = impact.at("/sectors/0");
    JsonNode after = json("/plan-versions/" + changed + "/coverage");

    assertThat(impact.get("asOf").asString()).isEqualTo("2020-12-04");
    assertThat(impact.at("/score/medium").asLong()).isNegative();
    assertThat(impact.at("/warnings/0/id").asString()).isEqualTo("W1");
    assertThat(impact.get("breaches").valueStream())
        .anyMatch(breach -> breach.get("rule").asString().equals("reserve"))
        .allMatch(breach -> breach.has("plant") != breach.get("rule").asString().equals("reserve"));
    assertThat(impact.get("plantsInBreach").isEmpty()).isFalse();
    JsonNode gloves =
        impact
            .get("sectors")
            .valueStream()
            .filter(sector -> sector.get("industry").asString().equals("pvc-gloves"))
            .findFirst()
            .orElseThrow();
    assertThat(gloves.get("basis").asString()).isEqualTo("MEASURES");
    assertThat(gloves.get("required").get(4).asDouble()).isGreaterThanOrEqualTo(0.5);
    assertThat(gloves.get("share").get(4).asDouble()).isZero();
    assertThat(gloves.get("shortDays").asInt()).isEqualTo(8);
    assertThat(brick.get("id").asString()).isEqualTo("brick");
    assertThat(brick.get("shortDays").asInt()).isBetween(1, 8);
    assertThat(brick.get("firstShort").asString()).isEqualTo("2020-12-05");
    assertThat(brick.get("reachedFrom").asString()).isGreaterThan("2020-12-04");
    assertThat(brick.get("required")).isEqualTo(after.at("/sectors/0/required"));
    for (int day = 0; day < brick.get("reachable").size(); day++) {
      assertThat(after.at("/sectors/0/share").get(day).asDouble())
          .isLessThanOrEqualTo(brick.get("reachable").get(day).asDouble());
    }
  }

  @Test
  void whatHasLostItsCauseIsToldWithTheDayFromWhichItsLineMayRun() {
    String lifted = RunningServer.RED.replace("2020-12-12", "2020-12-08");
    String of = "{\"baseline\": \"plan-versions/" + changed + "\", \"asOf\": \"2020-12-09\"";

    JsonNode same = RunningServer.json(server.post("/impacts", of + "}"));
    JsonNode impact =
        RunningServer.json(server.post("/impacts", of + ", \"events\": " + lifted + "}"));

    assertThat(same.get("endings").isEmpty()).isTrue();
    assertThat(impact.get("endings").valueStream().map(each -> each.get("plant").asString()))
        .anyMatch(plant -> plant.startsWith("WC-"));
    assertThat(impact.get("endings").valueStream())
        .allMatch(each -> each.get("cause").asString().equals("WARNING"))
        .allMatch(each -> each.get("from").asString().compareTo("2020-12-09") >= 0)
        .allMatch(each ->
            !each.has("runsFrom")
                || each.get("runsFrom").asString().compareTo(each.get("from").asString()) >= 0);
  }

  @Test
  void noLineRunsAgainBeforeTheDayThatTheImpactTells() throws InterruptedException {
    String lifted = RunningServer.RED.replace("2020-12-12", "2020-12-08");
    String asked =
        RunningServer.change(changed, lifted)
            .replaceFirst("\"baseline\"", "\"asOf\": \"2020-12-09\", \"baseline\"");

    JsonNode endings =
        RunningServer.json(server.post("/impacts", asked.replaceFirst("\"config\".*,\n", "")))
            .get("endings");
    String version = server.ended(server.run(asked)).at("/metadata/planVersion").asString();
    JsonNode after = json("/plan-versions/" + version).at("/plan/reductions");

    assertThat(endings.isEmpty()).isFalse();
    for (JsonNode ending : endings) {
      LocalDate runs =
          LocalDate.parse(
              ending.has("runsFrom") ? ending.get("runsFrom").asString() : "2021-03-16");
      LocalDate from = LocalDate.parse(ending.get("from").asString());
      for (LocalDate day = from; day.isBefore(runs); day = day.plusDays(1)) {
        assertThat(isReduced(after, ending.get("line").asString(), day.toString()))
            .as(ending + " on " + day)
            .isTrue();
      }
    }
  }

  private static boolean isReduced(JsonNode reductions, String line, String day) {
    return reductions
        .valueStream()
        .anyMatch(each ->
            each.get("line").asString().equals(line)
                && each.get("from").asString().compareTo(day) <= 0
                && each.get("to").asString().compareTo(day) >= 0);
  }

  @Test
  void threeAnswersStandBesideEachOtherWithTheirFigures() throws InterruptedException {
    HttpResponse<byte[]> accepted =
        server.post("/answers", RunningServer.change(published, RunningServer.RED));
    String id = RunningServer.json(accepted).get("id").asString();

    JsonNode answers = RunningServer.json(server.answered(id));

    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.headers().firstValue("Location")).hasValue("/api/v1/answers/" + id);
    assertThat(answers.get("baseline").asString()).isEqualTo(published);
    assertThat(answers.get("answers").valueStream().map(answer -> answer.get("kind").asString()))
        .containsExactly("FEWEST_PLANTS", "MOST_EVEN", "LEAST_STOPPING");
    for (JsonNode answer : answers.get("answers")) {
      String version = answer.get("planVersion").asString();
      JsonNode diff = json("/plan-versions/" + version + "/diff");
      assertThat(answer.at("/figures/plantsDisturbed").asInt())
          .isEqualTo(diff.at("/disturbed/plants").asInt());
      assertThat(json("/plan-versions/" + version).get("baseline").asString()).isEqualTo(published);
    }
  }

  @Test
  void anAnswerIsThereAsSoonAsItIsLegalWhileItStillImproves() throws InterruptedException {
    String order =
        RunningServer.change(published, RunningServer.RED)
            .replace("\"stepCountLimit\": 50", "\"spentLimit\": \"PT20M\"");
    String id = RunningServer.json(server.post("/answers", order)).get("id").asString();

    JsonNode first = json("/answers/" + id).at("/answers/0");
    while (!first.has("planVersion")) {
      Thread.sleep(100);
      first = json("/answers/" + id).at("/answers/0");
    }

    assertThat(first.get("status").asString()).isEqualTo("SOLVING_ACTIVE");
    assertThat(first.get("feasible").asBoolean()).isTrue();
    assertThat(first.has("figures")).isTrue();
    json("/answers/" + id)
        .get("answers")
        .forEach(answer -> server.delete("/solve-runs/" + answer.get("run").asString()));
    server.answered(id);
  }

  @Test
  void theSameIdempotencyKeyNamesTheSameAnswers() throws InterruptedException {
    String body = RunningServer.change(published, RunningServer.RED);

    String first = keyed("once", body);
    String again = keyed("once", body);
    server.answered(first);
    String other = keyed("twice", body);
    server.answered(other);

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    assertThat(server.postKeyed("/answers", "k".repeat(129), body).statusCode()).isEqualTo(400);
  }

  @Test
  void oneAnswerAgainstAnotherIsJudgedAsAChangeOfThePlanThatBothChange()
      throws InterruptedException {
    String id =
        RunningServer.json(
                server.post("/answers", RunningServer.change(published, RunningServer.RED)))
            .get("id")
            .asString();
    JsonNode answers = RunningServer.json(server.answered(id)).get("answers");
    JsonNode one = answers.get(0);
    JsonNode other =
        answers
            .valueStream()
            .filter(each -> !each.get("planVersion").equals(one.get("planVersion")))
            .findFirst()
            .orElseThrow();

    JsonNode diff =
        json(
            "/plan-versions/"
                + one.get("planVersion").asString()
                + "/diff?against="
                + other.get("planVersion").asString());

    assertThat(diff.get("plants").isEmpty()).isFalse();
    assertThat(diff.at("/after/score")).isEqualTo(one.get("score"));
    assertThat(diff.at("/after/feasible")).isEqualTo(one.get("feasible"));
    assertThat(diff.at("/before/score")).isEqualTo(other.get("score"));
  }

  @Test
  void anAnswerWithoutABaselineIsRefused() {
    String answer =
        RunningServer.SHORT_RUN.replace("{\"run\"", "{\"answer\": \"MOST_EVEN\", \"run\"");

    assertThat(code(answer)).isEqualTo("400 bad-request");
    assertThat(server.post("/answers", RunningServer.SHORT_RUN).statusCode()).isEqualTo(400);
  }

  @Test
  void aSeasonPlanKnowsItsEventsAndItsBoardTellsTheOrders() throws InterruptedException {
    String order =
        RunningServer.SHORT_RUN.replaceFirst(
            "}$",
            """
            , "events": {"format": "lunting-events/1", "events": [
              {"id": "R1", "kind": "RECTIFICATION", "plant": "WC-002", "from": "2021-01-10",
               "cause": "FALSIFIED_DATA"}]}}\
            """);

    JsonNode run = server.ended(server.run(order));
    JsonNode board =
        json("/plan-versions/" + run.at("/metadata/planVersion").asString() + "/board");

    assertThat(run.at("/metadata/events/0").asString()).isEqualTo("R1");
    assertThat(run.get("findings").isEmpty()).isTrue();
    assertThat(board.at("/orders/0/plant").asString()).isEqualTo("WC-002");
    assertThat(board.at("/orders/0/to").asString()).isEqualTo("2021-03-15");
    assertThat(board.at("/orders/0/cause/en").asString()).isEqualTo("falsified data");
    assertThat(board.get("warnings").isEmpty()).isTrue();
    assertThat(board.has("asOf")).isFalse();
  }

  @Test
  void aBaselineWithoutADayOrADayWithoutABaselineIsRefused() {
    String version = "\"baseline\": \"plan-versions/" + published + "\"";
    String sample =
        "\"policy\": \"demo-data/zhoucun-2020\", \"registry\": \"demo-data/zhoucun-2020\"";

    assertThat(code("{" + version + "}")).isEqualTo("400 as-of-missing");
    assertThat(code("{" + version + ", \"asOf\": \"soon\"}")).isEqualTo("400 bad-request");
    assertThat(code("{" + sample + ", \"asOf\": \"2020-12-05\"}")).isEqualTo("400 bad-request");
    assertThat(code("{" + sample + ", \"improve\": true}")).isEqualTo("400 bad-request");
    assertThat(code("{" + version + ", \"asOf\": \"2020-12-05\", \"improve\": 3}"))
        .isEqualTo("400 bad-request");
    assertThat(code("{\"baseline\": \"plan-versions/plan-99\", \"asOf\": \"2020-12-05\"}"))
        .isEqualTo("404 not-found");
    assertThat(code("{\"baseline\": {}, " + sample + ", \"asOf\": \"2020-12-05\"}"))
        .isEqualTo("422 unusable-input");
  }

  @Test
  void aWeightThatAnAnswerCannotCountIsRefusedWhateverIsAsked() {
    ObjectNode heavy =
        (ObjectNode)
            RunningServer.JSON.readTree(
                JsonWriting.policy(
                    Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).policy()));
    ((ObjectNode) heavy.get("weights")).put("changedDay", 1_000_000_000);
    String season = "\"policy\": " + heavy + ", \"registry\": \"demo-data/zhoucun-2020\"";
    String change =
        season
            + ", \"baseline\": {\"format\": \"lunting-plan/1\", \"reductions\": []}, \"asOf\":"
            + " \"2020-12-05\"";

    for (HttpResponse<byte[]> refused :
        List.of(
            server.post("/solve-runs", "{" + season + "}"),
            server.post("/solve-runs", "{" + change + "}"),
            server.post("/answers", "{" + change + "}"))) {
      JsonNode finding = RunningServer.json(refused).at("/findings/0");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(finding.get("code").asString()).isEqualTo("too-large-together");
      assertThat(finding.get("place").asString()).isEqualTo("/weights/changedDay");
      assertThat(finding.at("/message/zh").asString()).contains("权重 changedDay");
    }
  }

  @Test
  void aPlanThatKeepsEveryDutyIsAnsweredUnchanged() throws InterruptedException {
    String order = "{\"baseline\": \"plan-versions/" + published + "\", \"asOf\": \"2020-12-05\"}";

    String same = server.ended(server.run(order)).at("/metadata/planVersion").asString();

    assertThat(json("/plan-versions/" + same).at("/plan/reductions"))
        .isEqualTo(json("/plan-versions/" + published).at("/plan/reductions"));
  }

  private JsonNode json(String path) {
    return RunningServer.json(server.get(path));
  }

  private String keyed(String key, String body) {
    return RunningServer.json(server.postKeyed("/answers", key, body)).get("id").asString();
  }

  private String code(String order) {
    HttpResponse<byte[]> reply = server.post("/solve-runs", order);
    return reply.statusCode() + " " + RunningServer.json(reply).get("code").asString();
  }
}
