package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why a bar stands on just these days: the answers for the telephone. */
@ExtendWith(Browsing.class)
@OnOwnServer
class WhyTest {
  @Test
  void whatFiveDaysLaterOrTheOtherLineWouldDoStandsBesideTheBar(Screen screen) {
    screen.open("#/plans/" + SmallTown.seasonPlan(screen) + "/board");
    screen.await("lt-board .bar[aria-label*='T1-2 ']").click();

    Locator answers = screen.await("lt-alternatives ul");
    assertThat(answers.locator("li")).not().hasCount(0);
    assertThat(answers).containsText("推后五天");
    assertThat(answers).containsText("换到另一条线");
    assertThat(answers.locator("li").last()).containsText(Pattern.compile("取消这一段不行：.*违反"));
    assertThat(answers.locator("button")).hasCount(0);
  }

  @Test
  void atTheDeskAnAnswerIsDoneWithOneClick(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar("T2-1").click();
    Locator later =
        screen.find("lt-alternatives li").filter(new Locator.FilterOptions().setHasText("推后五天"));

    desk.step(() -> later.locator("button").click());

    org.assertj.core.api.Assertions.assertThat(desk.days("T2-1"))
        .containsExactly("2021-01-07 2021-01-29");
  }
}
