package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What whoever signs a plan sees of it. */
@ExtendWith(Browsing.class)
class BriefTest {
  private static final String MARGIN = "10mm";

  @Test
  void aPlanIsToldOnOnePageWithoutJargon(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/brief");

    assertThat(screen.await("lt-brief .sum")).containsText("各企业均达到限产要求");
    assertThat(screen.find("lt-brief article")).containsText("砖瓦");
    assertThat(screen.find("lt-brief article")).containsText("例外");
    assertThat(screen.find("lt-brief article"))
        .not()
        .containsText(Pattern.compile("HARD|SOFT|milli"));
    assertThat(screen.find("lt-brief lt-band svg").first()).hasAttribute("role", "img");
  }

  @Test
  void itIsPrintedOnOneSheetOfPaperInEitherLanguage(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/brief");

    for (String language : List.of("中文", "English")) {
      screen.speak(language);
      screen.await("lt-brief .sum");
      byte[] pdf =
          screen
              .page()
              .pdf(
                  new Page.PdfOptions()
                      .setFormat("A4")
                      .setMargin(
                          new Margin()
                              .setTop(MARGIN)
                              .setRight(MARGIN)
                              .setBottom(MARGIN)
                              .setLeft(MARGIN)));
      assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).as(language).contains("/Count 1\n");
    }
  }

  @Test
  void itStandsBesideWhatABureauWouldDoByHand(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/brief");

    screen.await("lt-brief .tools button").click();

    assertThat(screen.page()).hasURL(Pattern.compile("/brief/turns$"));
    assertThat(screen.await("lt-brief .legal td").first()).containsText("合规");
    assertThat(screen.find("lt-brief .reserveDays td").last()).not().hasText("0");
  }

  @Test
  void aPlantsBurdenStandsBesideItsSectorsPeers(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/plants/WC-003");

    assertThat(screen.await("lt-plant .burdens")).containsText("与同行业比较");
    assertThat(screen.find("lt-plant .burdens dd").first()).containsText("线·天");
    assertThat(screen.find("lt-plant .burdens lt-band svg").first())
        .hasAttribute("aria-label", Pattern.compile("本企业 .*线·天"));
  }
}
