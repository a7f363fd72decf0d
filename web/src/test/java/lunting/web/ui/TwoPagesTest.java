package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two pages of one browser that have the same policy open: nothing typed in either is lost. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class TwoPagesTest {
  private static final String STOP = "/weights/stop";
  private static final String RESTART = "/weights/restart";

  @Test
  void pagesFollowEachOther(Screen screen) {
    open(screen);
    Screen other = beside(screen);
    type(screen, STOP, "41");
    assertThat(field(other, STOP)).hasValue("41");

    type(other, RESTART, "43");

    assertThat(screen.find("lt-policy .state")).containsText("2 步");
    assertThat(field(screen, STOP)).hasValue("41");
    assertThat(field(screen, RESTART)).hasValue("43");
  }

  @Test
  void whatAnotherPageHasSavedIsNotTakenFromThisOne(Screen screen) {
    open(screen);
    Screen other = beside(screen);
    type(screen, STOP, "41");
    assertThat(field(other, STOP)).hasValue("41");

    other.find("lt-policy button.keep").click();

    assertThat(other.await("lt-policy .state .good")).containsText("已存为新版本");
    hearLate(screen);
    assertThat(field(screen, STOP)).hasValue("41");
    assertThat(screen.find("lt-policy .state")).containsText("1 步");
  }

  @Test
  void whatAnotherPageDidWhileThisOneSavesIsKept(Screen screen) {
    open(screen);
    Screen other = beside(screen);
    type(screen, STOP, "41");
    List<Route> held = screen.hold("**/api/v1/policies?name=*");
    screen.await("lt-policy button.keep:enabled").click();
    screen.awaitHeld(held);
    assertThat(field(other, STOP)).hasValue("41");
    other.find("lt-policy .history button").first().click();
    type(other, RESTART, "43");
    assertThat(field(screen, RESTART)).hasValue("43");

    held.getFirst().resume();

    assertThat(screen.page()).hasURL(Pattern.compile("#/policy/policies"));
    assertThat(field(screen, STOP)).hasValue("41");
    other.page().reload();
    assertThat(other.await("lt-policy .state")).containsText("1 步");
    assertThat(field(other, RESTART)).hasValue("43");
  }

  /** Tells the page of something that was kept when it is there no more, as a page asleep hears. */
  private static void hearLate(Screen screen) {
    screen
        .page()
        .evaluate(
            """
            () => window.dispatchEvent(new StorageEvent('storage', {
              key: 'lunting.edits.policy.demo-data/zhoucun-2020', newValue: '{"steps": [], "done": 0}',
            }))\
            """);
  }

  private static Screen beside(Screen screen) {
    Screen other = new Screen(screen.page().context(), screen.server());
    open(other);
    return other;
  }

  private static void type(Screen screen, String place, String value) {
    field(screen, place).fill(value);
    field(screen, place).press("Tab");
  }

  private static void open(Screen screen) {
    screen.open("#/policy/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020");
    screen.await("lt-policy .bar");
  }

  private static Locator field(Screen screen, String at) {
    return screen.find("lt-policy [data-at='" + at + "']");
  }
}
