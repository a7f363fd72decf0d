package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The page of one plant, as its people see it on a phone. */
@ExtendWith(Browsing.class)
class PlantTest {
  @Test
  void aPhoneShowsTheNextEventEachLineWhyAndTheMonths(Screen screen) {
    screen.openBoard();
    screen.size(320, 640);

    screen.open("#/plants/" + stoppedPlant(screen));

    assertThat(screen.await("lt-plant .next")).containsText("天");
    assertThat(screen.find("lt-plant .reduction").first()).containsText("停产到位");
    assertThat(screen.find("lt-plant .reduction").first()).containsText("复产");
    assertThat(screen.find("lt-plant .duty")).containsText("天");
    assertThat(screen.find("lt-month caption").first()).containsText("2020年12月");
    assertThat(screen.overflows()).isEmpty();
  }

  @Test
  void theCalendarFileIsOfThisPlantAlone(Screen screen) {
    screen.openBoard();
    String plant = stoppedPlant(screen);
    screen.open("#/plants/" + plant);

    String address = (String) screen.await("lt-plant .actions a").evaluate("link => link.href");
    APIResponse file = screen.page().request().get(address);

    assertThat(address).contains(".ics?plant=" + plant);
    assertThat(file.headers().get("content-type")).startsWith("text/calendar");
    assertThat(file.text()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:");
  }

  @Test
  void theWayThereAndBackWorksAndSurvivesAReload(Screen screen) {
    screen.openBoard();
    screen.find("lt-board .row .bar.stop").first().click();
    screen.await("lt-why a.button").click();
    String name = screen.await("lt-plant h1").textContent();

    screen.page().reload();

    assertThat(screen.await("lt-plant h1")).hasText(name);
    screen.page().goBack();
    assertThat(screen.await("lt-board .bar")).isVisible();
  }

  @Test
  void aPlantThatIsNotThereIsSaidSo(Screen screen) {
    screen.openBoard();

    screen.open("#/plants/no-such-plant");

    assertThat(screen.await("lt-plant [role=alert]")).not().isEmpty();
  }

  @Test
  void aPlantThatFailsLateLeavesThePageThatIsReadNow(Screen screen) {
    screen.openBoard();
    String late = plant(screen, 0);
    String read = plant(screen, 1);
    List<Route> held = screen.hold("**/plants/" + late);
    screen.open("#/plants/" + late);
    screen.awaitHeld(held);
    screen.go("#/plants/" + read);
    screen.await("lt-plant h1");

    held.forEach(Screen::refuse);
    screen.settle();

    assertThat(held).hasSize(1);
    assertThat(screen.find("lt-plant [role=alert]")).hasCount(0);
    assertThat(screen.find("lt-plant .head")).containsText(read);
  }

  @Test
  void bothLanguagesGiveTheDutysArithmetic(Screen screen) {
    screen.openBoard();
    screen.open("#/plants/" + stoppedPlant(screen));
    screen.await("lt-plant .duty");

    screen.speak("English");

    assertThat(screen.find("lt-plant .duty")).containsText("days");
    assertThat(screen.find("lt-plant .duty")).not().containsText("天");
    assertThat(screen.find("lt-plant lt-steps dd").first()).containsText("20");
    assertThat(screen.page().locator("html")).hasAttribute("lang", "en");
  }

  private static String plant(Screen screen, int index) {
    String version = screen.seasonPlan();
    return screen
        .get("plan-versions/" + version + "/board")
        .at("/plants/" + index + "/id")
        .stringValue();
  }

  /** The first plant with one line that stops and restarts inside the season. */
  private static String stoppedPlant(Screen screen) {
    String version = screen.seasonPlan();
    for (JsonNode plant : screen.get("plan-versions/" + version + "/board").get("plants")) {
      JsonNode reduction = plant.at("/lines/0/reductions/0");
      if (plant.get("lines").size() == 1
          && reduction.hasNonNull("restart")
          && reduction.get("load").doubleValue() == 0) {
        return plant.get("id").stringValue();
      }
    }
    throw new AssertionError("No plant of one line stops and restarts inside the season.");
  }
}
