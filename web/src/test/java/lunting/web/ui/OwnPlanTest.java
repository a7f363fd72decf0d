package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan made by hand is judged on the page and set beside ours. */
@ExtendWith(Browsing.class)
class OwnPlanTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void anExportedWorkbookComesBackAsAPlanBesideTheOneItCameFrom(Screen screen) {
    screen.openBoard();
    String ours = screen.seasonPlan();
    String address = (String) screen.page().evaluate("new URL('.', location).href");
    APIResponse workbook =
        screen.page().request().get(address + "api/v1/plan-versions/" + ours + ".xlsx");
    screen.open("#/plans/" + ours + "/changes");

    screen
        .await("lt-own input")
        .setInputFiles(new FilePayload("去年的方案.xlsx", XLSX, workbook.body()));

    assertThat(screen.page()).hasURL(Pattern.compile("/changes/" + ours + "$"));
    assertThat(screen.await("lt-changes .plants h3")).containsText("0");
    assertThat(screen.find("lt-summary")).containsText("去年的方案.xlsx");
    screen.find("nav a").getByText("校核").click();
    assertThat(screen.await("lt-proving lt-bound")).containsText("尚未求过成本下界");
    screen.find("lt-proving button").click();
    assertThat(screen.await("lt-proving lt-bound dl")).containsText("已证明的成本下界");
  }

  @Test
  void aWorsePlanIsSetBesideOursInAPlannersWords(Screen screen) {
    String ours = screen.seasonPlan();
    screen.open("#/");
    String opensOn = screen.await("lt-summary select").inputValue();
    screen.open("#/plans/" + ours + "/changes");
    byte[] nothing =
        "{\"format\": \"lunting-plan/1\", \"reductions\": []}".getBytes(StandardCharsets.UTF_8);

    screen.await("lt-own lt-drop");
    BureauList.drop(screen, "lt-own lt-drop", "不停产.json", nothing);

    assertThat(screen.await("lt-standing thead")).containsText("不停产.json");
    assertThat(screen.find("lt-standing .shortPlants td").last()).containsText("差");
    assertThat(screen.find("lt-standing .shortPlants td").first()).containsText("没有");
    assertThat(screen.find("lt-standing .stops td").last()).hasText("0");
    assertThat(screen.find("lt-standing .reserve td").last()).containsText("天");
    screen.find("nav a").getByText("校核").click();
    assertThat(screen.await("lt-verdict lt-shortfalls li")).containsText("尚未");
    screen.open("#/");
    assertThat(screen.await("lt-summary select")).hasValue(opensOn);
  }

  @Test
  void whatOfAFileIsLeftOutIsReadBeforeThePageGoesOn(Screen screen) {
    String ours = screen.seasonPlan();
    screen.open("#/plans/" + ours + "/changes");
    byte[] older =
        """
        {"format": "lunting-plan/1",
         "reductions": [{"line": "WC-900-1", "from": "2020-12-10", "to": "2020-12-20", "load": 0},
                        {"line": "WC-002-1", "from": "2020-12-10", "to": "2020-12-20", "load": 0}]}\
        """
            .getBytes(StandardCharsets.UTF_8);

    screen
        .await("lt-own input")
        .setInputFiles(new FilePayload("去年.json", "application/json", older));

    assertThat(screen.await("lt-own lt-findings ol")).containsText("WC-900-1");
    assertThat(screen.find("lt-own .chip.good")).containsText("去年.json");
    screen.find("lt-own a.primary").click();
    assertThat(screen.page()).hasURL(Pattern.compile("/changes/" + ours + "$"));
    assertThat(screen.await("lt-standing thead")).containsText("去年.json");
  }

  @Test
  void aLineThatHasLeftTheListIsToldBelowThePlantsThatChange(Screen screen) {
    String ours = screen.seasonPlan();
    String gone =
        """
        "gone": [{"line": "WC-900-1", "name": {"zh": "王村旧窑厂 1号窑"},
          "before": [{"line": "WC-900-1", "from": "2020-12-10", "to": "2020-12-20", "load": 0}]}]\
        """;
    screen
        .page()
        .route(
            "**/diff?against=*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(route.fetch().text().replaceFirst("\"gone\": *\\[]", gone))));

    screen.open("#/plans/" + ours + "/changes/" + ours);

    assertThat(screen.await("lt-changes .gone h3")).hasText("移出名录的生产线 1 条");
    assertThat(screen.find("lt-changes .gone tbody th")).containsText("王村旧窑厂 1号窑");
    assertThat(screen.find("lt-changes .gone tbody td")).containsText("停产");
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlace(Screen screen) {
    screen.openBoard();
    String ours = screen.seasonPlan();
    screen.open("#/plans/" + ours + "/changes");

    screen
        .await("lt-own input")
        .setInputFiles(new FilePayload("方案.xlsx", XLSX, "编号,停".getBytes(StandardCharsets.UTF_8)));

    assertThat(screen.await("lt-own lt-findings ol")).containsText("另存为");
  }
}
