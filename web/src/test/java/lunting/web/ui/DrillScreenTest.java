package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A drill in the page: it is replayed, and never looks like what is real. */
@ExtendWith(Browsing.class)
@OnOwnServer
class DrillScreenTest {
  @Test
  void aDrillSaysEverywhereThatItIsOneAndCannotBePublished(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    screen.open("#/plans/" + version + "/events");
    screen.await("lt-events a[href$='/drill']").click();
    screen.await("lt-drill form").locator("input[value=invented]").check();
    screen.find("lt-drill select").selectOption("1");

    screen.find("lt-drill button.begin").click();

    assertThat(screen.find("lt-drill [role=status]"))
        .containsText("演练结束", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    assertThat(screen.find("lt-drill tbody tr").first()).isVisible();
    for (Locator part : screen.find("lt-drill tbody tr, lt-drill h2, lt-drill .band").all()) {
      assertThat(part).containsText("演练");
    }
    assertThat(screen.find("lt-drill .standing dd").first()).containsText("%");
    assertThat(screen.find("lt-drill").getByText("公布此方案")).hasCount(0);
    String report = (String) screen.find("lt-drill a[download]").evaluate("link => link.href");
    assertThat(screen.page().request().get(report).text()).contains("DRILL 演练");
    assertThat(background(screen, "lt-drill .drill"))
        .isNotEqualTo(background(screen, "lt-drill .part"));
  }

  private static Object background(Screen screen, String selector) {
    return screen.find(selector).first().evaluate("e => getComputedStyle(e).backgroundColor");
  }
}
