package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page puts on paper: all of it. */
@ExtendWith(Browsing.class)
class PaperTest {
  @Test
  void everyLineOfTheBoardIsPrintedAndTheSeasonFitsThePaper(Screen screen) {
    screen.openBoard();
    Locator rows = screen.find("lt-board .grid .row");
    int inSight = rows.count();

    print(screen, "beforeprint");

    Locator grid = screen.find("lt-board .grid");
    int all = Integer.parseInt(grid.getAttribute("aria-rowcount")) - 1;
    assertThat(all).isGreaterThan(inSight);
    assertThat(rows).hasCount(all);
    Object width = screen.find("lt-board .wide").evaluate("wide => parseFloat(wide.style.width)");
    assertThat(((Number) width).doubleValue()).isLessThanOrEqualTo(1_040);
    assertThat(rows.last().boundingBox().y + rows.last().boundingBox().height)
        .isGreaterThan(grid.boundingBox().y + grid.boundingBox().height - 2);
    assertThat(screen.find("lt-board .bar.stop").first()).hasCSS("print-color-adjust", "exact");

    print(screen, "afterprint");

    assertThat(rows.count()).isLessThan(all);
  }

  @Test
  void aBoardOfManyLinesTakesSeveralPages(Screen screen) {
    screen.openBoard();

    byte[] pdf = screen.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text.split("/Type */Page\\b", -1).length - 1).isGreaterThan(2);
    assertThat(text).containsPattern("MediaBox *\\[ *0 +0 +84[12](\\.\\d+)? +59[45]");
  }

  @Test
  void theStepsOfAStopAreUnfoldedOnAPlantsPaper(Screen screen) {
    screen.openBoard();
    screen.find("lt-board .row .bar.stop").first().click();
    screen.await("lt-why a.button").click();
    Locator steps = screen.await("lt-plant details");
    assertThat(steps).not().hasAttribute("open", "");

    print(screen, "beforeprint");

    assertThat(steps).hasAttribute("open", "");
    assertThat(screen.find("lt-plant details p").first()).isVisible();
    print(screen, "afterprint");
    assertThat(steps).not().hasAttribute("open", "");
  }

  @Test
  void aSearchTakesFullWidthLettersAndDigits(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan());
    screen.find("lt-board .bar").first().waitFor();
    Locator shown = screen.find("lt-board .row .line");

    Locator search = screen.find("lt-board-toolbar input[type=search]");
    int all = shown.count();
    search.fill("wc-011");
    assertThat(shown).not().hasCount(all);
    assertThat(shown.first()).isVisible();
    int found = shown.count();
    search.fill("");
    assertThat(shown).hasCount(all);

    search.fill("ＷＣ－０１１");

    assertThat(found).isPositive();
    assertThat(shown).hasCount(found);
  }

  private static void print(Screen screen, String event) {
    boolean begins = event.equals("beforeprint");
    screen.page().evaluate("name => dispatchEvent(new Event(name))", event);
    screen
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setMedia(begins ? Media.PRINT : Media.SCREEN));
    screen.settle();
  }
}
