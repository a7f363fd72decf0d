package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is fixed for single plants, on the board, on the plant's page and before a solve. */
@ExtendWith(Browsing.class)
@OnOwnServer
class TermsTest {
  @Test
  void theBoardMarksTheDaysThatAreFixedForAPlantAndSaysWhy(Screen screen) {
    String version = SmallTown.warnedPlan(screen);

    screen.open("#/plans/" + version + "/board");
    screen.await("lt-board .bar");

    assertThat(screen.find("lt-board .track .mustRun")).hasCount(2);
    assertThat(screen.find("lt-board .track .wish")).hasCount(2);
    assertThat(screen.find("lt-board .track .window")).hasCount(1);
    assertThat(screen.find("lt-board .track .measure.orange")).hasCount(2);
    assertThat(screen.find("lt-board .track .notice")).hasCount(4);
    assertThat(screen.find("lt-board .track .notice").first())
        .hasAttribute("title", Pattern.compile("为提前通知期，不能新开停产（4\\.1）$"));
    assertThat(screen.find("lt-board .grid .past")).hasCount(1);
    assertThat(screen.find("lt-board .grid .festival")).hasCount(1);
    assertThat(screen.find("lt-board .legend")).containsText("春节（除夕至初六）：2021年2月11日至2021年2月17日");
    assertThat(screen.find("lt-board .legend")).containsText("提前通知期（不能新开停产）");
    assertThat(screen.find("lt-board .legend")).containsText("保产日期");
    assertThat(screen.find("lt-board .track .hidden").first())
        .containsText("2020年12月7日至2020年12月13日保产，不安排停限产：设备验收");
    screen.speak("English");
    assertThat(screen.find("lt-board .track .hidden").first())
        .containsText("8 February 2021 to 20 February 2021: the plant would rather stop then");
    assertThat(screen.find("lt-board .legend")).containsText("Days of the plant’s own measures");
  }

  @Test
  void theLegendNamesOnlyMarksThatThePlanHas(Screen screen) {
    screen.open("#/plans/" + SmallTown.seasonPlan(screen) + "/board");
    screen.await("lt-board .bar");

    assertThat(screen.find("lt-board .legend .wish")).hasCount(1);
    assertThat(screen.find("lt-board .legend .measure")).hasCount(0);
    assertThat(screen.find("lt-board .legend .avoid")).hasCount(0);
    assertThat(screen.find("lt-board .legend .notice")).hasCount(0);
    assertThat(screen.find("lt-board .legend .past")).hasCount(0);
  }

  @Test
  void thePlantsPageTellsItsTermsItsPeriodsAndItsLinesOwnShares(Screen screen) {
    screen.size(320, 700);
    screen.open("#/plans/" + SmallTown.seasonPlan(screen) + "/plants/T1");

    Locator terms = screen.await("lt-plant .terms");

    assertThat(terms).containsText("欠 1.5 天");
    assertThat(terms).containsText("上季欠停");
    assertThat(terms).containsText("2021年2月8日至2021年2月20日");
    assertThat(terms).containsText("913703060000000001");
    assertThat(terms).containsText("2019 年迁入");
    Locator shares = screen.find("lt-plant table.shares tbody tr");
    assertThat(shares).hasCount(3);
    assertThat(shares.first()).containsText("2020年12月1日至2021年1月15日");
    assertThat(shares.first()).containsText("20%");
    assertThat(shares.last()).containsText("二号窑（T1-2）");
    assertThat(shares.last()).containsText("30%");
    assertThat(screen.find("lt-plant .shares .short")).hasCount(0);
    assertThat(screen.find("lt-month i.mustRun").first()).hasText("保");
    assertThat(screen.find("lt-month td i.mustRun")).hasCount(7);
    assertThat(screen.find("lt-month td i.wish")).hasCount(13);
    assertThat(screen.overflows()).isEmpty();
  }

  @Test
  void itsOwnMeasuresAndWindowsStandOnThePlantsPage(Screen screen) {
    String version = SmallTown.warnedPlan(screen);
    screen.open("#/plans/" + version + "/plants/G2");

    assertThat(screen.await("lt-plant .terms")).containsText("橙色预警");
    assertThat(screen.find("lt-plant .terms")).containsText("一线（G2-1）停产");
    assertThat(screen.find("lt-plant .terms")).containsText("停一号浸渍线");
    assertThat(screen.find("lt-plant .terms")).containsText("2021年1月11日至2021年1月20日");
    screen.open("#/plans/" + version + "/plants/C1");
    assertThat(screen.await("lt-plant .terms")).containsText("市补充通知");
  }

  @Test
  void aGradeThatThePolicyDoesNotKnowIsConfirmedBeforeASolveStarts(Screen screen) {
    screen.open("#/new");
    screen.find("lt-start").getByText("上传", contains()).first().click();
    upload(screen, "policy", SmallTown.file("policy"));
    String list = SmallTown.file("registry").replace("\"grade\": \"C\"", "\"grade\": \"E\"");
    upload(screen, "registry", list);
    screen.find("lt-start input[max='3600']").fill("1");
    screen.await("lt-start lt-proofs");

    screen.find("lt-start button.primary").click();

    Locator dialog = screen.await("lt-start lt-confirm dialog");
    assertThat(dialog).containsText("石渡陶瓷（T2）");
    assertThat(dialog).containsText("湖口手套（G1）");
    assertThat(dialog).containsText("30%");
    assertThat(screen.violations()).isEmpty();
    dialog.getByText("返回核对").click();
    assertThat(screen.find("lt-start h1")).isVisible();
    screen.find("lt-start button.primary").click();
    screen.find("lt-start lt-confirm dialog button.primary").click();
    assertThat(screen.await("lt-run h1")).isVisible();
  }

  @Test
  void aKnownGradeIsNotAskedAbout(Screen screen) {
    screen.open("#/new");
    screen.find("lt-start").getByText("上传", contains()).first().click();
    upload(screen, "policy", SmallTown.file("policy"));
    upload(screen, "registry", SmallTown.file("registry"));
    screen.find("lt-start input[max='3600']").fill("1");
    screen.await("lt-start lt-proofs");

    screen.find("lt-start button.primary").click();

    assertThat(screen.await("lt-run h1")).isVisible();
  }

  @Test
  void aRegradeToAnUnknownGradeIsToldAndConfirmed(Screen screen) {
    screen.open("#/plans/" + SmallTown.seasonPlan(screen) + "/events");
    screen.await("lt-event-form form");
    Locator form = screen.find("lt-regrades form");
    form.locator("lt-plant-picker input").fill("山前陶瓷（T1）");
    form.locator("input[name=grade]").fill("E");
    form.locator("input[name=from]").fill("2021-01-10");

    form.locator("button").click();

    assertThat(screen.await("lt-regrades li lt-findings")).containsText("山前陶瓷");
    screen.await("lt-impact .chip");
    screen.find("lt-events input[type=number]").fill("1");
    screen.find("lt-events button.primary").getByText("求三种答案").click();
    assertThat(screen.await("lt-events lt-confirm dialog")).containsText("山前陶瓷");
  }

  @Test
  void industriesTownsAndPlantsAreNamedThenTheirId(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    screen.open("#/plans/" + version + "/board");
    screen.await("lt-board .bar");

    assertThat(screen.find("lt-board .row.group").first()).containsText("陶瓷（tile/east）");
    screen.find("lt-board-toolbar .choice button").getByText("按镇街").click();
    assertThat(screen.find("lt-board .row.group").first()).containsText("山前镇（hill）");
    screen.open("#/plans/" + version + "/plants");
    assertThat(screen.await("lt-plants tbody tr")).containsText("陶瓷（tile）");
    assertThat(screen.find("lt-plants tbody tr").first()).containsText("山前镇（hill）");
    screen.open("#/plans/" + version + "/plants/T1");
    assertThat(screen.await("lt-plant .head")).containsText("陶瓷（tile）");
    assertThat(screen.find("lt-plant .head")).containsText("山前镇（hill）");
  }

  private static void upload(Screen screen, String kind, String file) {
    screen
        .find("lt-upload[kind=" + kind + "] input[type=file]")
        .setInputFiles(new FilePayload(kind + ".json", "application/json", file.getBytes(UTF_8)));
    assertThat(screen.await("lt-upload[kind=" + kind + "] .chip.good")).isVisible();
  }

  private static Locator.GetByTextOptions contains() {
    return new Locator.GetByTextOptions().setExact(false);
  }
}
