package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plant is picked by a part of its name, its code or its town, and nobody types a code. */
@ExtendWith(Browsing.class)
final class PickerTest {
  @Test
  void aPlantIsPickedByPartsOfItsNameAndTownWithTheKeyboard(Screen screen) {
    Locator field = openOrder(screen);

    field.pressSequentially("青鹤 王村");
    assertThat(options(screen)).hasCount(1);
    assertThat(options(screen)).containsText("WC-001 · 王村镇");
    field.press("ArrowDown");
    assertThat(options(screen)).hasAttribute("aria-selected", "true");
    field.press("Enter");

    assertThat(field).hasValue("王村青鹤耐火材料有限公司（WC-001）");
    assertThat(field).hasAttribute("aria-expanded", "false");
    screen.find("lt-event-form input[name=from]").fill("2021-01-10");
    screen.find("lt-event-form button.primary").click();
    assertThat(screen.find("lt-events .events li")).containsText("王村青鹤耐火材料有限公司（WC-001）");
  }

  @Test
  void theArrowsGoRoundAndEscapeClosesTheList(Screen screen) {
    Locator field = openOrder(screen);

    field.pressSequentially("wc-00");
    Locator marked = screen.find("lt-event-form [role=option][aria-selected=true]");
    field.press("ArrowUp");
    assertThat(marked).containsText("WC-009");
    field.press("ArrowDown");
    assertThat(marked).containsText("WC-001");
    field.press("Escape");

    assertThat(options(screen).first()).isHidden();
    assertThat(field).hasValue("wc-00");
  }

  @Test
  void aPlantIsPickedByAClickAndTheListTellsHowManyThereAre(Screen screen) {
    Locator field = openOrder(screen);

    field.click();
    assertThat(screen.find("lt-event-form .list [role=status]")).containsText("列出前 50 家");
    field.fill("WC-003");
    options(screen).click();

    assertThat(field).hasValue(Pattern.compile(".+（WC-003）"));
  }

  @Test
  void whatNamesNoPlantIsNotTakenAndWhatNamesOneIsPickedOnLeaving(Screen screen) {
    Locator field = openOrder(screen);
    screen.find("lt-event-form input[name=from]").fill("2021-01-10");

    field.fill("无此厂");
    assertThat(screen.find("lt-event-form .list [role=status]")).containsText("没有相符的企业");
    screen.find("lt-event-form button.primary").click();
    assertThat(screen.find("lt-event-form lt-plant-picker:invalid")).hasCount(1);
    assertThat(screen.find("lt-events .events li")).hasCount(0);
    field.fill("青鹤 王村");
    screen.find("lt-event-form button.primary").click();

    assertThat(screen.find("lt-events .events li")).containsText("（WC-001）");
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  void theListIsCleanForAxeAndFits(String language, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Locator field = openOrder(screen);
    screen.speak(language);

    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      field.fill("王村");
      field.press("ArrowDown");
      options(screen).first().waitFor();
      found.put("list at " + width, screen.violations());
      assertThat(screen.overflows()).as("at " + width).isEmpty();
    }

    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  /** The field of the plant in the form of an order. */
  private static Locator openOrder(Screen screen) {
    screen.openBoard();
    screen.go("#/plans/" + screen.seasonPlan() + "/events");
    screen.await("lt-event-form form");
    screen.find("lt-event-form select[name=kind]").selectOption("RECTIFICATION");
    return screen.await("lt-event-form lt-plant-picker input");
  }

  private static Locator options(Screen screen) {
    return screen.find("lt-event-form [role=option]");
  }
}
