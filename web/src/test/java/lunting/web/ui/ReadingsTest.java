package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings, where a planner chooses policy and list. */
@ExtendWith(Browsing.class)
class ReadingsTest {
  @Test
  void everyReadingShowsBothOptionsAndWhatTheOtherWouldChange(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start input[value=zhoucun-2020]").check();

    Locator base = screen.await("lt-readings li");

    assertThat(screen.find("lt-readings li")).hasCount(7);
    assertThat(base).containsText("实施期天数");
    assertThat(base).containsText("供暖期 121 天");
    assertThat(base.locator(".chip")).hasText("有变化");
    assertThat(screen.find("lt-readings li").nth(4)).containsText("本政策中不起作用");
  }

  @Test
  void thePlantsThatChangeOpenOldBesideNew(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start input[value=zhoucun-2020]").check();
    screen.await("lt-readings li");

    screen.find("lt-readings summary").first().click();

    Locator row =
        screen
            .find("lt-readings li")
            .first()
            .locator("tbody tr")
            .filter(new Locator.FilterOptions().setHasText("WC-008"));
    assertThat(row).containsText("53 → 61");
    assertThat(row).containsText("53 天 → 61 天");
  }

  @Test
  void anotherChoiceComparesAgain(Screen screen) {
    screen.open("#/new");
    screen.await("lt-readings li.CHANGES");

    screen.find("lt-start input[value=zhengzhou-carbon-2021]").check();

    assertThat(screen.await("lt-readings li.NOT_AVAILABLE")).containsText("heatingPeriod");
    screen.find("lt-start .choice button").last().click();
    assertThat(screen.find("lt-readings li")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  void theReadingsAreCleanForAxeAndFit(String language, Screen screen) {
    screen.size(320, 800);
    screen.open("#/new");
    screen.speak(language);
    screen.await("lt-readings li");

    screen.find("lt-readings summary").first().click();

    screen.await("lt-readings table");
    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      assertThat(screen.violations()).as("at %d", width).isEmpty();
      assertThat(screen.overflows()).as("scrolls sideways at %d", width).isEmpty();
    }
  }
}
