package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a sample or a file to a plan. */
@ExtendWith(Browsing.class)
@OnOwnServer
class SolvingTest {

  @Test
  void aSampleIsProvedSolvedAndOpened(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start input[value=district]").check();
    screen.await("lt-proofs .chip");
    screen.find("lt-start section").last().locator("input").fill("1");

    screen.find("lt-start button.primary").click();

    assertThat(screen.await("lt-run dl")).containsText("步/秒");
    assertThat(screen.find("lt-run .top .chip")).hasText("已完成");
    screen.find("lt-run a.primary").click();
    assertThat(screen.await("lt-board .bar")).isVisible();
    assertThat(screen.find("lt-summary .chip").first()).containsText("合规");
  }

  @Test
  void aRunIsFoundAgainAfterClosingThePageAndStopsWithItsBest(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start input[value=district]").check();
    screen.await("lt-proofs .chip");
    screen.find("lt-start section").last().locator("input").fill("600");
    screen.find("lt-start button.primary").click();
    screen.await("lt-run dl");
    String address = screen.page().url();

    screen.open(address.substring(address.indexOf('#')));
    screen.await("lt-run dl");
    screen.find("lt-run .top button").click();

    assertThat(screen.find("lt-run .top .chip")).hasText("已停止，保留最优方案");
    assertThat(screen.find("lt-run a.primary")).isVisible();
    screen.find("lt-run .top button").click();
    assertThat(screen.find("lt-run .top .chip")).hasText("求解中");
    assertThat(screen.page()).not().hasURL(address);
    screen.find("lt-run .top button").click();
    assertThat(screen.find("lt-run .top .chip")).hasText("已停止，保留最优方案");
  }

  @Test
  void aRunThatTheEndOfTheServerCutOffSaysSoAndOffersToGoOn(Screen screen) {
    screen
        .page()
        .route(
            "**/solve-runs/run-cut/events",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody(
                            """
                            event: end
                            id: 1
                            data: {"id": "run-cut", "name": "周村", "status": "SOLVING_INCOMPLETE", \
                            "interrupted": true, "planVersion": "plan-1"}

                            """)));

    screen.open("#/runs/run-cut");

    assertThat(screen.await("lt-run .top .chip")).hasText("服务中断，已保留最优方案");
    assertThat(screen.find("lt-run .body")).containsText("可以接着求解");
    assertThat(screen.find("lt-run .top button")).hasText("从此方案继续求解");
    assertThat(screen.find("lt-run a.primary")).isVisible();
  }

  @Test
  void aFaultyListIsAnsweredWithEveryFindingItsPlaceAndValue(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();
    byte[] list =
        """
        {"format": "lunting-registry/1", "id": "mine", "colour": "red",
         "towns": [{"id": "t"}],
         "plants": [{"id": "P", "town": "nowhere", "industry": "brick", "grade": "C",
           "lines": [{"id": "P-1", "kiln": "brick-tunnel", "capacity": -5, "unit": "t/d"}]}]}
        """
            .getBytes(StandardCharsets.UTF_8);

    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(new FilePayload("list.json", "application/json", list));

    Locator findings = screen.await("lt-start lt-findings ol");
    assertThat(findings).containsText("/colour");
    assertThat(findings).containsText("/plants/0/town");
    assertThat(findings).containsText("/plants/0/lines/0/capacity");
    assertThat(screen.find("lt-mapping")).containsText("list.json");
    assertThat(screen.find("lt-mapping button.take")).isDisabled();
    assertThat(screen.find("lt-start button.primary").last()).isDisabled();
  }

  @Test
  void anUploadedListIsSolvedUnderTheShippedPolicy(Screen screen) {
    String list = screen.get("demo-data/district").get("registry").toString();
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();

    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(
            new FilePayload(
                "list.json", "application/json", list.getBytes(StandardCharsets.UTF_8)));

    assertThat(screen.await("lt-upload[kind=registry] .done")).containsText("40 家企业");
    screen.await("lt-proofs .chip");
    screen.find("lt-start section").last().locator("input").fill("1");
    screen.find("lt-start button.primary").click();
    assertThat(screen.await("lt-run a.primary")).isVisible();
  }

  @Test
  void aFileThatWasCorrectedIsReadAgainAndAnEmptyListIsOffered(Screen screen) throws IOException {
    Path file = Files.createTempFile("list", ".json");
    Files.writeString(file, "{");
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();
    Locator input = screen.find("lt-upload[kind=registry] input");
    input.setInputFiles(file);
    assertThat(screen.await("lt-start lt-findings ol")).containsText("JSON");

    Files.writeString(file, screen.get("demo-data/district").get("registry").toString());
    input.setInputFiles(file);

    assertThat(screen.await("lt-upload[kind=registry] .done .good")).isVisible();
    assertThat(input).hasValue("");
    String address =
        (String) screen.find("lt-upload[kind=registry] a").evaluate("link => link.href");
    APIResponse template = screen.page().request().get(address);
    assertThat(template).isOK();
    assertThat(template.headers().get("content-type")).contains("spreadsheetml");
    Files.delete(file);
  }
}
