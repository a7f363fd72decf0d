package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lunting.data.book.RegistryWorkbook;
import lunting.data.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From an empty server to a season that is in force, with the sample's workbook: by mouse and by
 * keys alone, all of them counted, those of the colleague who approves, too.
 */
@ExtendWith(Browsing.class)
@OnOwnServer
class FirstSeasonTest {
  private static final int MOST_CLICKS = 20;
  private static final int MOST_SCREENS = 15;
  private static final int MOST_KEYS = 120;
  private static final String REASON = "季初方案";

  @Test
  void aSeasonIsPublishedByMouseWithFewClicks(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser();
      Screen colleague = bureau.browser("李敏");
      Mouse mouse = new Mouse();
      Instant began = Instant.now();

      screen.open("#/");
      mouse.click(screen.await("lt-guide [aria-current=step] a"));
      mouse.click(screen.await("lt-start .choice button >> nth=1"));
      Locator input = screen.find("lt-upload[kind=registry] input");
      take(screen.page().waitForFileChooser(() -> mouse.click(input)));
      mouse.count(2);
      screen.await("lt-proofs .chip");
      Instant solving = Instant.now();
      mouse.click(screen.find("lt-start section .primary"));
      screen.await("lt-run dl");
      mouse.click(screen.find("lt-run .top button"));
      Locator open = screen.await("lt-run a.primary");
      Duration solve = Duration.between(solving, Instant.now());
      mouse.click(open);
      mouse.click(screen.await("lt-state button"));
      screen.await("lt-actor dialog input").fill("王海");
      mouse.click(screen.find("lt-actor dialog .primary"));
      mouse.click(screen.await("lt-state a"));
      Publishing.byMouse(mouse, screen, colleague, REASON);

      Duration machine = Duration.between(began, Instant.now()).minus(solve);
      System.out.printf(
          "A first season by mouse: %d clicks on %d screens, %.1f s besides the solve%n",
          mouse.clicks(), mouse.screens(), machine.toMillis() / 1000.0);
      assertPublished(screen);
      assertThat(mouse.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
      assertThat(mouse.screens()).isLessThanOrEqualTo(MOST_SCREENS);
      screen.open("#/");
      screen.speak("English");
      assertThat(screen.find("lt-season h2")).containsText("Key industries of Zhoucun District");
    }
  }

  @Test
  void aSeasonIsPublishedByKeysAlone(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser();
      Screen colleague = bureau.browser("李敏");

      screen.open("#/");
      screen.await("lt-guide li");
      Keyboard keys = new Keyboard(screen);
      keys.goTo("lt-guide [aria-current=step] a").press("Enter");
      keys.goTo("lt-start .choice button >> nth=1").press("Enter");
      keys.goTo("lt-upload[kind=registry] input");
      take(screen.page().waitForFileChooser(() -> keys.press("Enter")));
      screen.await("lt-proofs .chip");
      keys.goTo("lt-start section input[type=number]").type("1");
      keys.goTo("lt-start section .primary").press("Enter");
      keys.goTo("lt-run a.primary").press("Enter");
      keys.goTo("lt-state button").press("Enter");
      keys.goTo("lt-actor dialog input").type("王海");
      keys.press("Enter");
      keys.goTo("lt-state a").press("Enter");
      screen.await("lt-publish .hindrance");
      Keyboard others = Publishing.byKeys(keys, screen, colleague, REASON);

      System.out.printf(
          "A first season by keyboard: %d keys and %d of the colleague's%n",
          keys.keys(), others.keys());
      assertPublished(screen);
      assertThat(keys.keys() + others.keys()).isLessThanOrEqualTo(MOST_KEYS);
    }
  }

  private static void take(FileChooser chooser) {
    byte[] list =
        RegistryWorkbook.write(Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).registry());
    chooser.setFiles(new FilePayload("名录.xlsx", "application/octet-stream", list));
  }

  private static void assertPublished(Screen screen) {
    assertThat(screen.find("lt-publication h1 .chip")).containsText("现行");
    assertThat(screen.get("seasons").at("/seasons/0/inForce/planVersion/id").asString())
        .isNotEmpty();
  }
}
