package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide to the first season. */
@ExtendWith(Browsing.class)
@OnOwnServer
class GuideTest {
  @Test
  void itSaysWhatIsDoneAndLeadsToTheNextStepUntilItIsSentAway(Screen screen) {
    SmallTown.seasonPlan(screen);
    screen.open("#/");

    assertThat(screen.await("lt-guide li")).hasClass("done");
    assertThat(screen.find("lt-guide li")).hasCount(5);
    screen.find("lt-guide [aria-current=step] a").click();
    screen.await("lt-board .bar");
    screen.open("#/");
    screen.await("lt-guide button").click();
    assertThat(screen.find("lt-guide section")).hasCount(0);
    screen.open("#/");
    screen.await("lt-season");
    assertThat(screen.find("lt-guide section")).hasCount(0);
  }
}
