package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The four days of a stop, wherever the page tells of one: begin to cool, cold, fire, production.
 */
@ExtendWith(Browsing.class)
class StopDaysTest {
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
  private static final DateTimeFormatter CHINESE_SHORT =
      DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A stop with all four days. */
  private record Stop(String plant, JsonNode dates) {
    LocalDate on(String step) {
      return LocalDate.parse(dates.get(step).stringValue());
    }
  }

  @Test
  void thePlantsPageGivesEachDayADateInBothLanguages(Screen screen) {
    screen.openBoard();
    Stop stop = stop(screen);
    screen.open("#/plants/" + stop.plant());

    Locator days = screen.await("lt-plant .reduction lt-steps");

    assertThat(days.locator("dt").allTextContents()).containsExactly("降温", "停产到位", "点火", "复产");
    assertThat(days.locator("dd").allTextContents()).isEqualTo(dates(stop, CHINESE));
    screen.speak("English");
    assertThat(days.locator("dt").first()).hasText("Cool-down begins");
    assertThat(days.locator("dd").allTextContents()).isEqualTo(dates(stop, ENGLISH));
  }

  @Test
  void thePageOpensOnTheNearestOfTheDays(Screen screen) {
    screen.openBoard();
    Stop stop = stop(screen);

    assertThat(next(screen, stop, stop.on("coolDown").minusDays(3)))
        .contains("3 天后", "自" + CHINESE_SHORT.format(stop.on("coolDown")) + "起降温停产");
    assertThat(next(screen, stop, stop.on("cold").minusDays(1)))
        .contains("1 天后", CHINESE_SHORT.format(stop.on("cold")) + "停产到位");
    assertThat(next(screen, stop, stop.on("fire")))
        .contains("今天", CHINESE_SHORT.format(stop.on("fire")) + "点火")
        .contains(CHINESE_SHORT.format(stop.on("full")) + "复产");
    assertThat(next(screen, stop, stop.on("fire").plusDays(1)))
        .contains(CHINESE_SHORT.format(stop.on("full")) + "复产")
        .doesNotContain("点火");
  }

  @Test
  void theMonthsMarkTheDays(Screen screen) {
    screen.openBoard();
    Stop stop = stop(screen);
    screen.open("#/plants/" + stop.plant());
    screen.await("lt-month table");

    assertThat(screen.find("lt-month .step.fire").first()).hasText("点火");
    assertThat(screen.find("lt-month td:has(.step.fire)").first())
        .hasAttribute("title", Pattern.compile(".*点火.*"));
    assertThat(screen.find("lt-month .step.cold").first()).hasText("到位");
  }

  @Test
  void theBoardsBarAndWhyTellTheDays(Screen screen) {
    screen.openBoard();
    Locator bar = screen.find("lt-board .bar.stop").first();
    String name = bar.getAttribute("aria-label");
    Stop stop = firstStop(screen, name.substring(0, name.indexOf(' ')));

    assertThat(name).contains("；", CHINESE_SHORT.format(stop.on("fire")) + "点火");
    bar.click();

    Locator days = screen.await("lt-why lt-steps");
    assertThat(days.locator("dd").allTextContents()).isEqualTo(dates(stop, CHINESE));
  }

  private static String next(Screen screen, Stop stop, LocalDate today) {
    screen.page().clock().setFixedTime(today + "T12:00:00Z");
    screen.open("#/plants/" + stop.plant());
    return screen.await("lt-plant .next").textContent();
  }

  private static List<String> dates(Stop stop, DateTimeFormatter format) {
    return List.of("coolDown", "cold", "fire", "full").stream()
        .map(step -> format.format(stop.on(step)))
        .toList();
  }

  private static Stop firstStop(Screen screen, String line) {
    JsonNode board = screen.get("plan-versions/" + screen.seasonPlan() + "/board");
    for (JsonNode plant : board.get("plants")) {
      for (JsonNode each : plant.get("lines")) {
        if (each.get("id").stringValue().equals(line)) {
          return new Stop(
              plant.get("id").stringValue(), each.get("reductions").get(0).get("dates"));
        }
      }
    }
    throw new AssertionError("The board has no line " + line + ".");
  }

  /** The stop of a plant of one line that begins and ends inside the season. */
  private static Stop stop(Screen screen) {
    JsonNode board = screen.get("plan-versions/" + screen.seasonPlan() + "/board");
    for (JsonNode plant : board.get("plants")) {
      JsonNode reductions = plant.at("/lines/0/reductions");
      if (plant.get("lines").size() == 1 && reductions.size() == 1) {
        JsonNode stop = reductions.get(0);
        if (stop.hasNonNull("restart")
            && stop.hasNonNull("dates")
            && stop.get("dates").hasNonNull("cold")
            && plant.at("/lines/0/limits/coolDownDays").intValue() > 0
            && plant.at("/lines/0/limits/heatUpDays").intValue() > 1) {
          return new Stop(plant.get("id").stringValue(), stop.get("dates"));
        }
      }
    }
    throw new AssertionError("No plant of one line has one stop inside the season.");
  }
}
