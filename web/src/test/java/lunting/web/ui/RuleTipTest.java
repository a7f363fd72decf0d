package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a rule says comes up beside its name. */
@ExtendWith(Browsing.class)
class RuleTipTest {
  @Test
  void sentenceClauseAndFormulaComeUpUnderThePointerAndWithTheFocus(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/verdict");
    Locator rule = screen.await("lt-verdict lt-rule");
    Locator tip = rule.locator("[role=tooltip]");
    assertThat(tip).isHidden();

    rule.locator("button").hover();

    assertThat(tip).isVisible();
    assertThat(tip).containsText("每家企业全季减产不少于应减量");
    assertThat(tip).containsText("条款");
    assertThat(tip).containsText("计数：应减量");
    screen.page().mouse().move(0, 0);
    assertThat(tip).isHidden();
    rule.locator("button").focus();
    assertThat(tip).isVisible();
    screen.page().keyboard().press("Escape");
    assertThat(tip).isHidden();
  }
}
