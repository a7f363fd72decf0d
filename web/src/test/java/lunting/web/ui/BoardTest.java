package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board, the first thing a planner sees. */
@ExtendWith(Browsing.class)
class BoardTest {
  @Test
  void thePageOpensOnTheZhoucunSampleAlreadySolved(Screen screen) {
    screen.open("#/");
    screen.await("lt-board .bar");

    assertThat(screen.find("lt-summary h1")).containsText("周村");
    assertThat(screen.find("lt-board .row.group").first()).isVisible();
    assertThat(screen.await("lt-coverage canvas")).isVisible();
  }

  @Test
  void theDaysOfAnIndustrysCalendarAreMarkedWithTheirClause(Screen screen) {
    screen.openBoard();

    screen.find("lt-board-toolbar input[type=search]").fill("水泥");

    assertThat(screen.find("lt-board .track .byCalendar").first())
        .hasAttribute("title", Pattern.compile("行业错峰日历规定停产（4\\.2）$"));
  }

  @Test
  void aBarSaysItsLineItsDaysAndHowMany(Screen screen) {
    screen.openBoard();

    String name = screen.find("lt-board .bar.stop").first().getAttribute("aria-label");

    assertThat(name).matches("\\S+ 停产 \\d{4}年\\d+月\\d+日至\\d{4}年\\d+月\\d+日，\\d+ 天，.+");
  }

  @Test
  void aClickTellsWhyWithRuleClauseAndRestart(Screen screen) {
    screen.openBoard();

    screen.find("lt-board .row .bar.stop").first().click();

    Locator why = screen.await("lt-why section");
    assertThat(why).containsText("任务核算");
    assertThat(why).containsText("条款");
    assertThat(why).containsText("窑炉");
  }

  @Test
  void theKeyboardReachesABarOpensItAndComesBack(Screen screen) {
    screen.openBoard();
    screen.find("lt-board .scroller").focus();

    screen.page().keyboard().press("Tab");
    while (!screen.focused().contains("组") && screen.find("lt-board .fold:focus").count() == 0) {
      screen.page().keyboard().press("Tab");
    }
    screen.page().keyboard().press("ArrowDown");
    String bar = screen.focused();
    screen.page().keyboard().press("Enter");

    assertThat(bar).containsAnyOf("停产", "限产");
    assertThat(screen.find("lt-why h2:focus")).isVisible();
    screen.page().keyboard().press("Escape");
    assertThat(screen.find("lt-why")).hasCount(0);
    assertThat(screen.focused()).isEqualTo(bar);
  }

  @Test
  void groupsFoldAndTheGroupingSwitches(Screen screen) {
    screen.openBoard();
    int before = screen.find("lt-board .row").count();

    screen.find("lt-board .fold").first().click();

    assertThat(screen.find("lt-board .fold").first()).hasAttribute("aria-expanded", "false");
    screen.find("lt-board-toolbar .choice button").getByText("按镇街").click();
    assertThat(screen.find("lt-board .row.group").first()).containsText("镇");
    assertThat(before).isPositive();
  }

  @Test
  void theFilterLeavesOnlyWhatItNames(Screen screen) {
    screen.openBoard();
    String plant = screen.seasonPlan();
    String line =
        screen.get("plan-versions/" + plant + "/board").at("/plants/0/lines/0/id").stringValue();

    screen.find("lt-board-toolbar input[type=search]").fill(line);

    assertThat(screen.find("lt-board .row:not(.group)").first()).isVisible();
    assertThat(screen.find("lt-board-toolbar .shown")).containsText("1 / ");
    screen.find("lt-board-toolbar").getByText("清除筛选").click();
    assertThat(screen.find("lt-board-toolbar .shown")).not().containsText("1 / ");
  }

  @Test
  void theCoverageBandStandsOnTheBoardsDaysAtEveryZoom(Screen screen) {
    screen.openBoard();

    for (String zoom : new String[] {"周", "日", "全季"}) {
      screen.find("lt-board-toolbar").getByText(zoom, exactly()).click();
      screen.page().waitForTimeout(200);
      double chart = width(screen, "lt-coverage .chart");
      double track = width(screen, "lt-board .row:not(.group) .track");
      assertThat(Math.abs(chart - track)).as(zoom).isLessThan(3);
    }
  }

  @Test
  void theBandsFiguresStandInATable(Screen screen) {
    screen.openBoard();

    screen.find("lt-coverage .more").click();

    Locator rows = screen.find("lt-coverage-table tbody tr");
    assertThat(rows).hasCount(105);
    assertThat(rows.first()).containsText("2020年12月1日");
    assertThat(rows.first()).containsText("%");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static double width(Screen screen, String selector) {
    return screen.find(selector).first().boundingBox().width;
  }
}
