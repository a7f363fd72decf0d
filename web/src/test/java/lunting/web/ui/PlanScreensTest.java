package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import lunting.data.policy.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The other screens of a plan: plants, verdict, files, and the language. */
@ExtendWith(Browsing.class)
class PlanScreensTest {
  @Test
  void theVerdictShowsAllRulesWithTheirLevelClauseAndAmount(Screen screen) {
    screen.openBoard();

    screen.find("nav a").getByText("校核").click();

    screen.await("lt-verdict table");
    assertThat(screen.find("lt-verdict tbody tr:not(.opened)")).hasCount(RuleId.values().length);
    assertThat(screen.find("lt-verdict section table")).hasCount(3);
    assertThat(screen.find("lt-verdict lt-bound")).containsText("下界");
    assertThat(screen.find("lt-verdict .headline")).containsText("合规");
    assertThat(screen.find("lt-verdict tbody th").allTextContents())
        .as("every rule has its words")
        .noneMatch(text -> text.startsWith("rule."));
  }

  @Test
  void aRulesBreachesOpenAndNameWhomTheyConcern(Screen screen) {
    screen.openBoard();
    screen.find("nav a").getByText("校核").click();

    screen.await("lt-verdict td button").click();

    assertThat(screen.find("lt-verdict .opened li").first()).isVisible();
  }

  @Test
  void aVerdictThatFailsLateLeavesTheOneThatIsReadNow(Screen screen) {
    screen.seasonPlan();
    List<JsonNode> versions =
        screen.get("plan-versions").get("planVersions").valueStream().toList();
    String late = versions.getFirst().get("id").stringValue();
    String read = versions.getLast().get("id").stringValue();
    List<Route> held = screen.hold("**/" + late + "/verdict");
    screen.open("#/plans/" + late + "/verdict");
    screen.awaitHeld(held);
    screen.await("lt-verdict");
    // A better plan takes the place of the one before it on the same screen.
    screen
        .find("lt-verdict")
        .evaluate(
            "(screen, id) => screen.scene = {...screen.scene, version: {...screen.scene.version,"
                + " id}}",
            read);
    screen.await("lt-verdict table");

    held.forEach(Screen::refuse);
    screen.settle();

    assertThat(held).hasSize(1);
    assertThat(screen.find("lt-verdict [role=alert]")).hasCount(0);
    assertThat(screen.find("lt-verdict table").first()).isVisible();
  }

  @Test
  void thePlantsSortByAnyColumnAndFilterByWords(Screen screen) {
    screen.openBoard();
    screen.find("nav a").getByText("企业").click();
    screen.await("lt-plants tbody tr");

    screen.find("lt-plants th button").getByText("应减").click();
    List<Double> owed =
        screen.find("lt-plants tbody td:nth-of-type(4)").allTextContents().stream()
            .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
            .toList();
    screen.find("lt-plants input[type=search]").fill("没有这样的企业");

    assertThat(owed).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(screen.find("lt-plants tbody tr")).hasCount(0);
  }

  @Test
  void everyExportDownloads(Screen screen) {
    screen.openBoard();
    screen.find("nav a").getByText("导出").click();

    screen.await("lt-files a");

    for (Locator link : screen.find("lt-files a").all()) {
      String address = (String) link.evaluate("link => link.href");
      assertThat(screen.page().request().get(address).status()).as(address).isEqualTo(200);
    }
    assertThat(screen.find("lt-files a")).hasCount(4);
  }

  @Test
  void theLanguageSwitchesEveryTextAndIsRemembered(Screen screen) {
    screen.openBoard();

    screen.speak("English");
    assertThat(screen.find("nav a").first()).hasText("Board");
    screen.page().reload();
    screen.await("lt-board .bar");

    assertThat(screen.page().locator("html")).hasAttribute("lang", "en");
    assertThat(screen.find("nav a").first()).hasText("Board");
    assertThat(screen.find("lt-board .bar.stop").first().getAttribute("aria-label"))
        .matches("\\S+ stopped \\d+ \\w+ \\d{4} to \\d+ \\w+ \\d{4}, \\d+ days?, .+");
    assertThat(screen.find("a.new")).hasText("New plan");
  }
}
