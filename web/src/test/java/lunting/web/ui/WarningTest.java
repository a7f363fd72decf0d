package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A warning from its entry to the change of the plan: impact, three answers, old and new. */
@ExtendWith(Browsing.class)
class WarningTest {
  @Test
  void aWarningShowsItsImpactBeforeAnythingIsSolved(Screen screen) {
    openEvents(screen);

    enterRedWarning(screen);

    screen.await("lt-impact table");
    assertThat(screen.find("lt-impact .chip.bad")).isVisible();
    assertThat(screen.find("lt-impact lt-coverage canvas")).isVisible();
    Locator brick = screen.find("lt-impact tbody tr").filter(having("砖瓦")).first();
    assertThat(brick).containsText("需 50%");
    assertThat(brick).containsText("/ 22");
    assertThat(screen.find("lt-events section[aria-labelledby=solve] p.soft"))
        .containsText("2021年1月13日");
  }

  @Test
  void anAnswerIsChosenAndWhatChangesIsShownInWordsAndOnTheBoard(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);
    screen.await("lt-impact table");
    screen.find("lt-events input[type=number]").fill("600");
    screen.find("lt-events button.primary").getByText("求三种答案").click();

    assertThat(screen.await("lt-answers td:has(.chip.good) .chip:has-text('仍在改进')")).isVisible();
    screen.await("lt-answers td a.changes");
    screen.find("lt-answers section > p button").click();
    screen.await("lt-answers p[role=status]:has-text('均已求出')");
    assertThat(screen.find("lt-answers td a.changes")).hasCount(3);
    assertThat(screen.find("lt-answers section > p button")).hasCount(0);
    // Whether more can be had is said sentence by sentence, so the headings do not say it of all.
    assertThat(screen.find("lt-answers tbody tr").first()).containsText("日常份额有缺口，见下");
    assertThat(screen.find("lt-answers summary").first()).containsText("项要求未满足");
    screen.find("lt-answers td a.changes").first().click();
    screen.await("lt-changes section.plants tbody tr");
    int plants = screen.find("lt-changes section.plants tbody").count();
    assertThat(screen.find("lt-changes .plants h3")).containsText(String.valueOf(plants));
    assertThat(screen.find("lt-changes td.why").first()).containsText("改为");
    assertThat(screen.find("lt-changes")).containsText("未满足的要求");
    String workbook = (String) screen.find("lt-changes a[download]").evaluate("link => link.href");
    assertThat(screen.page().request().get(workbook).status()).isEqualTo(200);

    screen.find("lt-changes .tools a.button").first().click();
    screen.await("lt-board .before");
    assertThat(screen.find("lt-board .warned.red").first()).isVisible();
    screen.find("lt-board-toolbar label.check").getByText("只显示有变动的").click();
    Locator names = screen.find("lt-board .row:not(.group) .name");
    assertThat(names.first()).containsText("变动");
    assertThat(screen.find("lt-board .row:not(.group) .changed")).hasCount(names.count());
  }

  @Test
  void whatWasEnteredSurvivesTheClosedPage(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);
    screen.await("lt-impact table");

    screen.page().reload();

    assertThat(screen.await("lt-events .events li")).containsText("2021年1月13日至2021年1月20日");
    screen.await("lt-impact table");
  }

  @Test
  void anEventThatCannotBeIsAnsweredWithItsPlaceAndLosesNothing(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);

    screen
        .find("lt-events .row input[type=file]")
        .first()
        .setInputFiles(
            events(
                """
                {"format": "lunting-events/1", "events": [{"id": "R1", "kind": "RECTIFICATION",
                 "plant": "NOBODY-1", "from": "2021-01-10"}]}
                """));

    assertThat(screen.await("lt-events lt-findings li")).containsText("/events/1/plant");
    assertThat(screen.find("lt-events .events li")).hasCount(2);
  }

  @Test
  void anEventIsChangedAndRemoved(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);
    screen.find("lt-events .events button").getByText("修改").click();
    Locator form = screen.find("lt-event-form");
    assertThat(form.locator("input[name=issued]")).hasValue("2021-01-12T18:00");
    form.locator("input[value=YELLOW]").check();
    form.locator("button.add").click();
    assertThat(screen.find("lt-events .events li")).containsText("黄色预警");

    screen.find("lt-events .events button").getByText("删除").click();

    assertThat(screen.find("lt-events .events li")).hasCount(0);
    assertThat(screen.find("lt-impact")).hasCount(0);
  }

  @Test
  void noEventTakesTheIdOfAnother(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);
    Locator form = screen.find("lt-event-form");
    form.locator("input[name=from]").fill("2021-02-01");
    form.locator("input[name=id]").fill("W1");

    form.locator("button.add").click();

    assertThat(screen.find("lt-events .events li")).hasCount(1);
    assertThat(form.locator("input[name=from]")).hasValue("2021-02-01");
  }

  @Test
  void aFileThatHoldsNoEventsSpoilsNothing(Screen screen) {
    openEvents(screen);
    enterRedWarning(screen);
    Locator file = screen.find("lt-events .row input[type=file]").first();

    file.setInputFiles(
        events(
            """
            {"format": "lunting-events/1",
             "events": [{"id": "W9", "kind": "WARNING", "industries": "brick", "from": 5}]}
            """));

    assertThat(screen.await("lt-events .problem")).containsText("events.json");
    assertThat(screen.find("lt-events .events li")).hasCount(1);
    file.setInputFiles(
        events(
            """
            {"format": "lunting-events/1", "events": [{"id": "W9", "kind": "WARNING",
             "level": "YELLOW", "from": "2021-02-05", "to": "2021-02-06"}]}
            """));
    assertThat(screen.find("lt-events .events li")).hasCount(2);
  }

  @Test
  void aRegradeShowsItsArithmeticAndItsImpact(Screen screen) {
    openEvents(screen);
    Locator form = screen.find("lt-regrades form");
    form.locator("lt-plant-picker input").fill("WC-003");
    form.locator("input[name=grade]").fill("C");
    form.locator("input[name=from]").fill("2021-01-10");

    form.locator("button").click();

    assertThat(screen.await("lt-regrades li p")).containsText("B级 40 天×30%＋C级 65 天×50%");
    assertThat(screen.await("lt-impact .chip.bad")).containsText("1 家企业未达要求");
  }

  @Test
  void theMomentOfIssueIsThatOfThePolicysZone(Screen screen) {
    screen.openBoard();

    assertThat(moment(screen, "Asia/Shanghai", "2020-12-04T18:00"))
        .isEqualTo("2020-12-04T18:00:00+08:00");
    assertThat(moment(screen, "Europe/Berlin", "2021-03-28T01:30"))
        .isEqualTo("2021-03-28T01:30:00+01:00");
    assertThat(moment(screen, "Europe/Berlin", "2021-03-28T03:30"))
        .isEqualTo("2021-03-28T03:30:00+02:00");
    assertThat(moment(screen, "UTC", "2021-01-01T00:00")).isEqualTo("2021-01-01T00:00:00+00:00");
  }

  private static Object moment(Screen screen, String zone, String local) {
    return screen
        .page()
        .evaluate(
            "async ([zone, local]) => (await import('/lib/zones.js')).momentIn(zone, local)",
            new Object[] {zone, local});
  }

  private static FilePayload events(String json) {
    return new FilePayload("events.json", "application/json", json.getBytes(UTF_8));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void openEvents(Screen screen) {
    screen.open("#/plans/" + screen.seasonPlan() + "/events");
    screen.await("lt-event-form form");
  }

  private static void enterRedWarning(Screen screen) {
    Locator form = screen.find("lt-event-form");
    form.locator("input[value=RED]").check();
    form.locator("input[name=from]").fill("2021-01-13");
    form.locator("input[name=to]").fill("2021-01-20");
    form.locator("input[name=issued]").fill("2021-01-12T18:00");
    form.locator("button.add").click();
    assertThat(screen.find("lt-events .events li")).hasCount(1);
  }
}
