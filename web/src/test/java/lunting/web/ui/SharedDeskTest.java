package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two planners at one desk: nobody changes anything unseen by the other. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class SharedDeskTest {
  /** T1-2 stops from 24 December to 10 February, T2-1 from 2 to 24 January. */
  private static final String LONG = "T1-2";

  private static final String SHORT = "T2-1";

  @Test
  void whoeverIsLateIsToldByWhomAndDoesItAllTheSame(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Screen other = new Screen(screen.page().context().browser().newContext(), screen.server());
    try {
      Desk late = desk.seenBy(other, "李敏");
      late.drag(SHORT, 9);
      desk.drag(SHORT, 2);
      desk.drop();
      other.page().mouse().up();

      assertThat(other.find("lt-desk .refused")).containsText("王海");
      assertThat(other.find("lt-desk .refused")).containsText("尚未保存");
      assertThat(late.days(SHORT)).containsExactly("2021-01-04 2021-01-26");
      late.step(() -> other.find("lt-desk .refused button.primary").click());

      assertThat(late.days(SHORT)).containsExactly("2021-01-11 2021-02-02");
      assertThat(desk.said()).containsText("李敏");
      assertThat(screen.get("working-copies/" + desk.copy()).get("steps").size()).isEqualTo(2);
    } finally {
      other.close(true);
    }
  }

  @Test
  void aBarThatIsGoneIsNotMadeAgainByWhoeverIsLate(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Screen other = new Screen(screen.page().context().browser().newContext(), screen.server());
    try {
      Desk late = desk.seenBy(other, "李敏");
      late.drag(SHORT, 9);
      desk.bar(SHORT).focus();
      desk.step(() -> desk.press("Delete"));
      other.page().mouse().up();

      assertThat(other.find("lt-desk .refused")).containsText("有 1 段停限产已不在排程板上");
      assertThat(other.find("lt-desk .refused button.primary")).hasCount(0);
      other.find("lt-desk .refused button").click();
      assertThat(other.find("lt-desk .refused")).hasCount(0);
      assertThat(late.days(SHORT)).isEmpty();
    } finally {
      other.close(true);
    }
  }

  @Test
  void whoUndidAStepIsToldAndWhoseStepUndoTakesBack(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Screen other = new Screen(screen.page().context().browser().newContext(), screen.server());
    try {
      desk.drag(LONG, 2);
      desk.drop();
      desk.drag(SHORT, 2);
      desk.drop();
      Desk late = desk.seenBy(other, "李敏");
      Locator undo = other.find("lt-desk .head button").getByText("撤销");
      assertThat(undo).hasAttribute("title", Pattern.compile("撤销王海的调整：.*T2-1.*"));

      late.step(undo::click);

      assertThat(desk.said()).containsText("李敏刚刚撤销：");
      assertThat(desk.said()).containsText(SHORT);
      assertThat(screen.find("lt-desk .head button").getByText("撤销"))
          .hasAttribute("title", Pattern.compile("撤销：.*T1-2.*"));
      desk.tab("步骤");
      assertThat(screen.find("lt-desk-steps li.undone")).containsText("李敏");
    } finally {
      other.close(true);
    }
  }

  @Test
  void whatSomebodyElseDidJustBeforeIsOnTheBoardWithOnesOwnChange(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Screen other = new Screen(screen.page().context().browser().newContext(), screen.server());
    try {
      Desk late = desk.seenBy(other, "李敏");
      late.seesNothingByItself();
      desk.drag(LONG, 2);
      desk.drop();

      late.drag(SHORT, 3);
      late.drop();

      assertThat(late.bar(LONG)).hasAttribute("aria-label", startingAt("2020年12月26日"));
      assertThat(late.bar(SHORT)).hasAttribute("aria-label", startingAt("2021年1月5日"));
      assertThat(late.said()).containsText("王海刚刚调整：");
    } finally {
      other.close(true);
    }
  }

  private static Pattern startingAt(String day) {
    return Pattern.compile(".* " + day + "至.*");
  }
}
