package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The planner's desk, by mouse, by key and by form. */
@ExtendWith(Browsing.class)
@OnOwnServer
class DeskScreenTest {
  /** T1-2 stops from 24 December to 10 February, T2-1 from 2 to 24 January. */
  private static final String LONG = "T1-2";

  private static final String SHORT = "T2-1";

  /** Whoever is on the telephone does not wait for more. */
  private static final int MOST_FOR_A_REQUEST = 5;

  @Test
  void aBarThatIsDraggedStandsThereOnTheServerToo(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    desk.drag(SHORT, 5);
    assertThat(screen.find("lt-board .sentence b")).containsText("1月7日至1月29日，23 天");
    assertThat(screen.find("lt-board .sentence span")).containsText("T2-1");
    desk.drop();

    assertThat(desk.days(SHORT)).containsExactly("2021-01-07 2021-01-29");
    assertThat(desk.said()).containsText("2021年1月7日起停产23天");
    assertThat(desk.bar(SHORT)).hasAttribute("aria-label", startingAt("2021年1月7日"));
  }

  @Test
  void theDaysOnWhichABarMayNotBeginAreShadedWithTheirClauseBeforeItIsDropped(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    desk.drag("C1-1", 12);

    Locator shades = screen.find("lt-board .shade");
    assertThat(shades.first()).isVisible();
    assertThat(shades.first().locator("i")).containsText("行业错峰日历");
    assertThat(screen.find("lt-board .sentence.bad")).isVisible();
    assertThat(screen.find("lt-board .sentence span")).containsText("不行");
    desk.press("Escape");
    screen.page().mouse().up();
    assertThat(screen.find("lt-board .ghost")).hasCount(0);
    assertThat(desk.days("C1-1")).containsExactly("2021-01-05 2021-01-25");
  }

  @Test
  void aBarIsMadeLongerAtItsEndAndHandedToTheSisterLine(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    desk.dragEnd(SHORT, 4);
    assertThat(screen.find("lt-board .shade").first()).hasAttribute("title", tooShort());
    desk.drop();
    desk.dragTo(LONG, "T1-1");
    desk.drop();

    assertThat(desk.days(SHORT)).containsExactly("2021-01-02 2021-01-28");
    assertThat(desk.days(LONG)).isEmpty();
    assertThat(desk.days("T1-1")).containsExactly("2020-12-24 2021-02-10");
  }

  /** What shades the first days on which a bar cannot end. */
  private static Pattern tooShort() {
    return Pattern.compile("^应减 .*只减 |至少须停");
  }

  @Test
  void everythingGoesByKeyboard(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar(SHORT).focus();

    desk.press(" ", "ArrowRight", "ArrowLeft");
    assertThat(screen.find("lt-board .sentence.home span")).hasText("就在原处，没有变动");
    desk.press("Escape");
    desk.step(() ->
        desk.press(
            " ", "ArrowRight", "PageDown", "Shift+ArrowRight", "Control+ArrowLeft", "Enter"));
    assertThat(desk.days(SHORT)).containsExactly("2021-01-09 2021-02-02");
    assertThat(screen.focused()).contains(SHORT, "2021年1月9日");
    desk.step(() -> desk.press("p"));
    assertThat(desk.onServer(SHORT).at("/pins/0/author").stringValue()).isEqualTo("王海");
    assertThat(screen.find("lt-board .track .pin"))
        .hasAttribute("title", "王海锁定2021年1月9日至2021年2月2日");
    desk.press("Delete");
    assertThat(screen.find("lt-desk .refused")).containsText("先解除锁定");
    desk.step(() -> desk.press("p"));
    desk.step(() -> desk.press("Delete"));
    assertThat(desk.days(SHORT)).isEmpty();
    desk.step(() -> desk.press("Control+z"));
    desk.step(() -> desk.press("Control+z"));
    assertThat(desk.onServer(SHORT).at("/pins/0/author").stringValue()).isEqualTo("王海");
    desk.step(() -> desk.press("Control+y"));
    assertThat(desk.onServer(SHORT).path("pins")).isEmpty();
    desk.press("?");
    assertThat(screen.find("lt-desk-help dialog")).containsText("拿起所选");
  }

  @Test
  void aBarGoesToItsSisterLineAndAStopIsAddedByKeyboard(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar(LONG).focus();

    desk.step(() -> desk.press(" ", "ArrowUp", "Enter"));
    assertThat(desk.days("T1-1")).containsExactly("2020-12-24 2021-02-10");
    desk.press("ArrowLeft", "a");
    assertThat(screen.find("lt-edit [aria-pressed=true]")).hasText("新增停限产");
    desk.step(() -> screen.find("lt-edit form button.primary").click());

    assertThat(desk.days("T1-1")).hasSize(2);
  }

  @Test
  void aDoubleClickOnFreeDaysBeginsAStopThere(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Locator track = screen.find("lt-board .row:has(.name[title*='(T1-1)']) .track");

    track.dblclick(new Locator.DblclickOptions().setPosition(3, 12));
    assertThat(screen.find("lt-edit .judged")).containsText("2020年12月1日起停产10天");
    desk.step(() -> screen.find("lt-edit form button.primary").click());

    assertThat(desk.days("T1-1")).containsExactly("2020-12-01 2020-12-10");
  }

  @Test
  void theFormTellsWhatItMeansBeforeAnythingIsChanged(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    Mouse mouse = new Mouse();
    mouse.click(desk.bar(SHORT));
    Locator later = screen.find("lt-edit .steps button").getByText("晚 5 天");
    mouse.ask("Five days later", later, judged(screen, "2021年1月7日起停产23天"));
    assertThat(desk.days(SHORT)).containsExactly("2021-01-02 2021-01-24");
    desk.step(() -> mouse.click(screen.find("lt-edit form button.primary")));
    assertThat(desk.days(SHORT)).containsExactly("2021-01-07 2021-01-29");
    assertThat(mouse.clicks()).isLessThanOrEqualTo(MOST_FOR_A_REQUEST);
    assertThat(screen.find("lt-edit input[name=from]")).hasValue("2021-01-07");
    screen.find("lt-edit .acts button").getByText("拆分").click();
    screen.find("lt-edit input[name=from]").fill("2021-01-15");
    screen.find("lt-edit input[name=to]").fill("2021-01-20");
    desk.step(() -> screen.find("lt-edit form button.primary").click());
    assertThat(desk.days(SHORT)).containsExactly("2021-01-07 2021-01-14", "2021-01-21 2021-01-29");
  }

  @Test
  void aBarGoesToItsSisterLineByForm(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    Mouse mouse = new Mouse();
    mouse.click(desk.bar(LONG));
    Locator lines = screen.find("lt-edit select[name=line]");
    mouse.click(lines);
    lines.selectOption("T1-1");
    mouse.count(1);
    Locator submit = screen.find("lt-edit form button.primary");
    desk.step(() -> mouse.ask("Line 1 instead of line 2", submit, told(screen, "一号窑")));

    assertThat(desk.days(LONG)).isEmpty();
    assertThat(desk.days("T1-1")).containsExactly("2020-12-24 2021-02-10");
    assertThat(mouse.clicks()).isLessThanOrEqualTo(MOST_FOR_A_REQUEST);
  }

  @Test
  void theFormBeginsAnewWhereSomebodyChangesTheLoadOfItsBar(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar(SHORT).click();
    assertThat(screen.find("lt-edit [name=from]")).hasValue("2021-01-02");

    desk.step(() ->
        desk.send(
            """
            {"edits": [{"kind": "PLACE", "line": "T2-1", "from": "2021-01-02", "to": "2021-01-24",
              "load": 0.5, "was":
                {"line": "T2-1", "from": "2021-01-02", "to": "2021-01-24", "load": 0}}]}\
            """));

    assertThat(screen.find("lt-edit [name=load]")).hasValue("50");
  }

  @Test
  void aPlantRunsInAMonthAndNoSolveStopsItThere(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    Mouse mouse = new Mouse();
    mouse.click(desk.line(LONG));
    mouse.click(screen.find("lt-edit .acts button").getByText("期间生产"));
    Locator january = screen.find("lt-edit .steps button").getByText("1月");
    mouse.ask("Nothing in January", january, screen.find("lt-edit .judged"));
    mouse.click(screen.find("lt-edit input[name=reason]"));
    screen.page().keyboard().type("企业来电");
    desk.step(() -> mouse.click(screen.find("lt-edit form button.primary")));
    assertThat(mouse.clicks()).isLessThanOrEqualTo(MOST_FOR_A_REQUEST);

    assertThat(desk.days(LONG)).containsExactly("2020-12-24 2020-12-31", "2021-02-01 2021-02-10");
    for (String line : List.of("T1-1", LONG)) {
      assertThat(desk.onServer(line).at("/pins/0").toString())
          .contains("2021-01-01", "2021-01-31", "企业来电");
    }
    assertThat(screen.get("working-copies/" + desk.copy()).get("steps").size()).isEqualTo(1);
  }

  @Test
  void severalBarsMoveAsOneStepThatIsUndoneAtOnce(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");

    desk.bar(LONG).click();
    desk.bar(SHORT)
        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
    assertThat(screen.find("lt-desk .several h2")).hasText("已选 2 段");
    desk.drag(SHORT, 3);
    desk.drop();

    assertThat(desk.days(LONG)).containsExactly("2020-12-27 2021-02-13");
    assertThat(desk.days(SHORT)).containsExactly("2021-01-05 2021-01-27");
    desk.tab("步骤");
    assertThat(screen.find("lt-desk-steps li")).hasCount(1);
    desk.step(() -> screen.find("lt-desk .head button").getByText("撤销").click());
    assertThat(desk.days(LONG)).containsExactly("2020-12-24 2021-02-10");
    assertThat(screen.find("lt-desk-steps li.undone")).hasCount(1);
  }

  @Test
  void theRestIsSolvedAndItsPriceIsShownBeforeItIsTakenOver(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar(SHORT).focus();
    desk.step(() -> desk.press("Delete"));

    Mouse mouse = new Mouse();
    mouse.click(desk.bar(LONG));
    desk.step(() -> desk.press("p"));
    mouse.count(1);
    mouse.click(screen.find("lt-desk [role=tab]").getByText("求解其余"));
    mouse.click(screen.find("lt-desk-solve input[value=FEWEST]"));
    // Only one sector here; the request itself asks for no such choice.
    screen.find("lt-desk-solve select[name=scope]").selectOption("sector tile/west");
    screen.find("lt-desk-solve input[name=seconds]").fill("6");
    Locator result = screen.find("lt-desk-solve tbody tr").nth(1);
    Locator start = screen.find("lt-desk-solve form button.primary");
    mouse.ask("Keep some, solve the rest", start, result);
    assertThat(mouse.clicks()).isLessThanOrEqualTo(MOST_FOR_A_REQUEST);
    assertThat(result).containsText("尽量少改，仅陶瓷");
    screen.await("lt-desk-solve .said button.primary");
    assertThat(result.locator("td").nth(1)).containsText("1 家");
    assertThat(result.locator("td .chip.warn")).containsText("▲");
    assertThat(desk.days(SHORT)).isEmpty();
    desk.step(() -> screen.find("lt-desk-solve .said button.primary").click());

    assertThat(desk.days(SHORT)).isNotEmpty();
    assertThat(desk.days(LONG)).containsExactly("2020-12-24 2021-02-10");
    desk.step(() -> screen.find("lt-desk .head button").getByText("撤销").click());
    assertThat(desk.days(SHORT)).isEmpty();
  }

  @Test
  void anIssueLeadsToItsPlaceOnTheBoard(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.bar(SHORT).focus();
    desk.step(() -> desk.press("Delete"));

    desk.tab("问题");
    Locator issue = screen.find("lt-issues li button").getByText("石渡陶瓷").first();
    screen.find("lt-board-toolbar input[type=search]").fill("手套");
    issue.click();

    assertThat(screen.find("lt-board-toolbar input[type=search]")).hasValue("");
    screen.page().waitForCondition(() -> screen.focused().contains("石渡陶瓷"));
    assertThat(screen.find("lt-desk .head .chip.bad")).containsText("不合规");
  }

  @Test
  void whatIsOnItsWayToOneDeskIsDoneThereAlsoWhereAnotherIsOpenByNow(Screen screen) {
    Desk other = Desk.begin(screen, "王海");
    Desk desk = Desk.begin(screen, "王海");
    List<Route> held = screen.hold("**/working-copies/" + desk.copy() + "/edits");
    desk.bar(SHORT).focus();
    desk.press("Delete");
    screen.awaitHeld(held);
    desk.bar(LONG).focus();
    desk.press("Delete");

    screen.go("#/desk/" + other.copy());
    screen.settle();
    held.getFirst().resume();
    screen.page().waitForCondition(() -> held.size() == 2);
    held.getLast().resume();
    screen.until(() -> desk.days(LONG).isEmpty());

    assertThat(desk.days(SHORT)).isEmpty();
    assertThat(other.days(SHORT)).hasSize(1);
    assertThat(other.bar(SHORT)).isVisible();
  }

  @Test
  void theCopyIsKeptAsAVersionAndLeadsThere(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    desk.drag(SHORT, 1);
    desk.drop();

    screen.find("lt-desk-keep button").click();
    screen.find("lt-desk-keep input[name=name]").fill("一月方案");
    screen.find("lt-desk-keep textarea").fill("企业来电");
    screen.find("lt-desk-keep form button.primary").click();
    screen.await("lt-summary");

    assertThat(screen.find("lt-board .bar[aria-label*='T2-1 ']"))
        .hasAttribute("aria-label", startingAt("2021年1月3日"));
    screen.go("#/desk/" + desk.copy());
    assertThat(screen.await("lt-desk .notices a")).containsText("plan-");
    assertThat(screen.find("lt-desk-keep button")).isDisabled();
  }

  @Test
  void theColumnOfNamesIsWidenedAndTheNameOfTheRowInUseIsWhole(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    screen.page().evaluate("() => localStorage.removeItem('lunting.names')");
    double before = screen.find("lt-board .corner").boundingBox().width;

    screen.find("lt-board .separator").focus();
    desk.press("ArrowRight", "ArrowRight", "ArrowRight");

    assertThat(screen.find("lt-board .corner").boundingBox().width).isEqualTo(before + 48);
    assertThat(screen.find("lt-board .separator"))
        .hasAttribute("aria-valuenow", String.valueOf((int) before + 48));
    desk.press("ArrowLeft", "ArrowLeft", "ArrowLeft");
    assertThat(screen.find("lt-board .corner").boundingBox().width).isEqualTo(before);
  }

  @Test
  void theDeskSpeaksEnglishToo(Screen screen) {
    Desk desk = Desk.begin(screen, "Wang Hai");
    screen.speak("English");

    desk.drag(SHORT, 5);
    assertThat(screen.find("lt-board .sentence b")).containsText("7 Jan to 29 Jan, 23 days");
    desk.drop();

    assertThat(desk.said()).containsText("7 January 2021");
    assertThat(screen.find("lt-desk .head h1")).hasText("Working copy: town");
  }

  /** What the form says of an act before it is done. */
  private static Locator judged(Screen screen, String text) {
    return having(screen.find("lt-edit .judged"), text);
  }

  /** What the desk says of an act that was done. */
  private static Locator told(Screen screen, String text) {
    return having(screen.find("lt-desk .notices .said"), text);
  }

  private static Locator having(Locator words, String text) {
    return words.filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Pattern startingAt(String day) {
    return Pattern.compile(".* " + day + "至.*");
  }
}
