package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Lists in any layout: shown as they were understood, mended, and only then taken over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ListImportTest {
  /** Two plants of an industry that the policy calls otherwise, and a column that nobody knows. */
  private static final String TYPED =
      """
      序号,企业名称,镇办,行业,等级甲,窑型,产能,单位
      1,远山厂,王村镇,耐材制造,C,隧道窑,100,t/d
      2,近水厂,王村镇,耐材制造,B,隧道窑,90,t/d
      """;

  private final RunningServer server = new RunningServer();
  private String policy = "";

  @BeforeAll
  void aPolicyIsThere() {
    policy =
        RunningServer.json(server.post("/policies", file("zhoucun-annex.policy.json")))
            .get("ref")
            .asString();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void anAnnexIsShownInItsOwnPictureAndTakenOver() {
    HttpResponse<byte[]> sent =
        server.post("/list-imports?name=annex.xlsx&policy=" + policy, file("zhoucun-annex.xlsx"));
    JsonNode shown = RunningServer.json(sent);
    JsonNode taken = RunningServer.json(server.post(location(sent) + "/registry", ""));

    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(shown.at("/list/plants").asInt()).isEqualTo(7);
    assertThat(shown.at("/list/lines").asInt()).isEqualTo(12);
    assertThat(drawn(shown.get("sheets").get(0)))
        .contains(
            "2 某区2020—2021年秋冬季错峰生产企业清单",
            "4* 序号 | 所在镇 | 企业名称 | 行业类型 | 绩效等级 | 生产线 | 产能 | 停限产措施 | 停产时间 | 联系人 | 联系电话 | 备注",
            "6 2#隧道窑 | 3万吨/年 | 限产50%，轮流停产 | 2021.1.25-2021.3.15 | ");
    assertThat(taken.get("ref").asString()).startsWith("registries/");
    assertThat(taken.get("plants").asInt()).isEqualTo(7);
  }

  @Test
  void aCellOfSeveralLinesIsDrawnWithThemAndNeverEndlessly() {
    String list =
        """
        序号,企业名称,镇办,行业,生产线,产能,单位
        1,远山厂,王村镇,耐火材料,"1#隧道窑
        2#隧道窑",100,t/d
        2,近水厂,王村镇,耐火材料,"1#隧道窑%s",100,t/d
        """
            .formatted("\n某".repeat(100));

    JsonNode shown = RunningServer.json(server.post("/list-imports?policy=" + policy, list));

    List<String> rows = drawn(shown.get("sheets").get(0));
    assertThat(rows).contains("2 1 | 远山厂 | 王村镇 | 耐火材料 | 1#隧道窑\n2#隧道窑 | 100 | t/d");
    assertThat(rows.getLast().lines()).hasSize(20);
  }

  @Test
  void aWordThatNobodyKnowsIsAskedOnceAndMeansWhatTheMappingSays() {
    HttpResponse<byte[]> sent = server.post("/list-imports?policy=" + policy, TYPED);
    JsonNode asked = RunningServer.json(sent);

    JsonNode answered =
        RunningServer.json(
            server.put(
                location(sent),
                """
                {"mapping": {"columns": {"等级甲": "grade"},
                             "values": {"industry": {"耐材制造": "refractory"}}}}\
                """));

    assertThat(asked.has("list")).isFalse();
    assertThat(asked.get("choices")).hasSize(1);
    assertThat(asked.at("/choices/0/places")).hasSize(2);
    assertThat(asked.at("/choices/0/options").toString())
        .contains("{\"value\":\"refractory\",\"title\":{\"zh\":\"耐火材料\"");
    assertThat(asked.at("/findings/0/severity").asString()).isEqualTo("ERROR");
    assertThat(answered.get("choices")).isEmpty();
    assertThat(answered.at("/list/plants").asInt()).isEqualTo(2);
    assertThat(answered.at("/sheets/0/tables/0/columns/4/why").asString()).isEqualTo("MAPPED");
  }

  @Test
  void whatAListBringsToTheOneBeforeIsToldBeforeItIsTakenOver() {
    String mapping = "\"mapping\": {\"values\": {\"industry\": {\"耐材制造\": \"refractory\"}}}";
    HttpResponse<byte[]> first = server.post("/list-imports?policy=" + policy, TYPED);
    server.put(location(first), "{" + mapping + "}");
    String before =
        RunningServer.json(server.post(location(first) + "/registry", "")).get("ref").asString();
    String later = TYPED.replace("100,t/d", "110,t/d").replace("近水厂", "新来厂");

    HttpResponse<byte[]> sent = server.post("/list-imports?policy=" + policy, later);
    JsonNode shown =
        RunningServer.json(
            server.put(location(sent), "{%s, \"onto\": \"%s\"}".formatted(mapping, before)));

    assertThat(shown.get("onto").asString()).isEqualTo(before);
    assertThat(values(shown.at("/changes/added"))).containsExactly("新来厂");
    assertThat(values(shown.at("/changes/changed"))).containsExactly("远山厂");
    assertThat(values(shown.at("/changes/gone"))).containsExactly("近水厂");
    assertThat(shown.get("findings").toString()).doesNotContain("plant-new");
  }

  @Test
  void whatHasNoCellAndNoFieldToBeMendedIsRefusedInOurFormAndInAnyOther() {
    Map<String, String> sent =
        Map.of(
            "<html><table></table></html>",
            "web-page",
            "编号,名称\n".repeat(130_000),
            "too-large",
            "{\"format\": \"lunting-registry/1\"",
            "broken-json",
            "",
            "empty-file");

    sent.forEach((file, code) -> {
      HttpResponse<byte[]> refused = server.post("/list-imports?policy=" + policy, file);

      assertThat(refused.statusCode()).as(code).isEqualTo(422);
      assertThat(RunningServer.json(refused).at("/findings/0/code").asString()).isEqualTo(code);
    });
  }

  @Test
  void aMappingThatNamesNoSuchColumnIsRefused() {
    HttpResponse<byte[]> sent = server.post("/list-imports?policy=" + policy, TYPED);

    HttpResponse<byte[]> refused =
        server.put(location(sent), "{\"mapping\": {\"columns\": {\"行业\": \"nonsense\"}}}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(RunningServer.json(refused).at("/findings/0/place").asString())
        .isEqualTo("/columns/行业");
  }

  /** Every row that a sheet's picture shows, that of a head marked. */
  private static List<String> drawn(JsonNode sheet) {
    List<String> rows = new ArrayList<>();
    for (JsonNode piece : sheet.at("/picture/pieces")) {
      for (JsonNode row : piece) {
        int number = row.get("row").asInt();
        boolean head = false;
        for (JsonNode table : sheet.get("tables")) {
          head |=
              table.get("headFirst").asInt() <= number && number <= table.get("headLast").asInt();
        }
        List<String> cells = new ArrayList<>();
        row.get("cells").forEach(cell -> cells.add(cell.get("text").asString()));
        rows.add(number + (head ? "* " : " ") + String.join(" | ", cells));
      }
    }
    return rows;
  }

  private static List<String> values(JsonNode findings) {
    List<String> values = new ArrayList<>();
    findings.forEach(finding -> values.add(finding.get("value").asString()));
    return values;
  }

  private static String location(HttpResponse<byte[]> created) {
    return created.headers().firstValue("Location").orElse("");
  }

  private static byte[] file(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            ListImportTest.class.getResourceAsStream("/lunting/web/lists/" + name))) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
