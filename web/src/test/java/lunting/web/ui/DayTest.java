package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The sheet of one day, held to the plan. */
@ExtendWith(Browsing.class)
@OnOwnServer
class DayTest {
  @Test
  void aDayTellsWhoCoolsIsColdIsLitAndProducesAgain(Screen screen) {
    String version = SmallTown.warnedPlan(screen);
    JsonNode board = screen.get("plan-versions/" + version + "/board");
    LocalDate day = busiest(board);
    screen.open("#/plans/" + version + "/day/" + day);
    screen.await("lt-day article");

    List<String> told = new ArrayList<>();
    screen
        .find("lt-day .group tbody tr")
        .all()
        .forEach(row -> told.add(row.locator("th, td").allTextContents().toString()));

    List<String> expected = acts(board, day);
    assertThat(told).hasSameSizeAs(expected);
    for (String act : expected) {
      assertThat(told).anyMatch(row -> row.startsWith("[" + act));
    }
    screen.find("lt-day .choice button").last().click();
    assertThat(screen.find("lt-day .group tbody tr")).hasCount(expected.size());
    screen.find("lt-day .tools a.button").last().click();
    assertThat(screen.find("lt-day .tools input")).hasValue(day.plusDays(1).toString());
  }

  @Test
  void aWarnedDayTellsEachSectorsReserveAgainstItsNeed(Screen screen) {
    String version = SmallTown.warnedPlan(screen);
    screen.open("#/plans/" + version + "/day/2021-01-14");
    screen.await("lt-day article");

    JsonNode board = screen.get("plan-versions/" + version + "/board");
    int offset =
        (int)
            ChronoUnit.DAYS.between(
                LocalDate.parse(board.at("/version/season/from").stringValue()),
                LocalDate.parse("2021-01-14"));
    long owing =
        board
            .get("sectors")
            .valueStream()
            .filter(sector ->
                sector.has("required") && sector.get("required").get(offset).asDouble() > 0)
            .count();

    assertThat(screen.find("lt-day header .warned")).containsText("橙色预警 W1");
    assertThat(screen.find("lt-day article > section:not(.group) tbody tr")).hasCount((int) owing);
    Locator counts = screen.find("lt-day .counts");
    assertThat(counts).containsText("停产中");
  }

  /** What the board says of a day: step and plant, as a row begins. */
  private static List<String> acts(JsonNode board, LocalDate day) {
    List<String> acts = new ArrayList<>();
    for (JsonNode plant : board.get("plants")) {
      String name =
          "%s（%s）".formatted(plant.at("/name/zh").stringValue(), plant.get("id").stringValue());
      for (JsonNode line : plant.get("lines")) {
        for (JsonNode reduction : line.get("reductions")) {
          JsonNode dates = reduction.path("dates");
          // A step that begins with the next one is told as that one.
          if (!dates.path("coolDown").equals(dates.path("cold"))) {
            add(acts, dates, "coolDown", day, "降温, " + name);
          }
          add(acts, dates, "cold", day, "停产到位, " + name);
          if (!dates.path("fire").equals(dates.path("full"))) {
            add(acts, dates, "fire", day, "点火, " + name);
          }
          add(acts, dates, "full", day, "复产, " + name);
        }
      }
    }
    return acts;
  }

  private static void add(
      List<String> acts, JsonNode dates, String step, LocalDate day, String told) {
    if (day.toString().equals(dates.path(step).asString(""))) {
      acts.add(told);
    }
  }

  /** A day on which as much happens as on any. */
  private static LocalDate busiest(JsonNode board) {
    LocalDate first = LocalDate.parse("2021-01-10");
    LocalDate best =
        Stream.iterate(first, day -> day.plusDays(1))
            .limit(21)
            .max(Comparator.comparingInt(day -> acts(board, day).size()))
            .orElseThrow();
    assertThat(acts(board, best)).isNotEmpty();
    return best;
  }
}
