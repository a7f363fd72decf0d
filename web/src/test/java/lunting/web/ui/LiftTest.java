package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import lunting.data.event.WholeDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A warning by hours and what is done to it: extended, downgraded, lifted. */
@ExtendWith(Browsing.class)
@OnOwnServer
class LiftTest {
  @Test
  void aLiftedWarningShowsWhoseStopsEndAndTheAnswerTakesThemBack(Screen screen) {
    openEvents(screen, SmallTown.warnedPlan(screen));
    assertThat(screen.find("lt-impact .chip.good")).containsText("无须调整");

    act(screen, "解除 W1", "2021-01-14T20:00");

    assertThat(screen.find("lt-event-act [role=status]")).containsText("计至2021年1月14日");
    assertThat(screen.find("lt-event-act [role=status]")).containsText("自2021年1月15日起可调整");
    screen.find("lt-event-act button.primary").click();
    assertThat(screen.await("lt-impact .chip.warn")).containsText("2 家企业的停限产不再有依据");
    assertThat(screen.find("lt-impact .chip.good")).hasCount(0);
    Locator endings = screen.find("lt-impact table.endings tbody tr");
    assertThat(endings).hasCount(2);
    assertThat(endings.first()).containsText("湖口手套（G1）");
    assertThat(endings.first()).containsText("2021年1月15日至2021年1月20日停产");
    assertThat(endings.first().locator("td").last()).hasText("2021年1月16日");
    assertThat(screen.find("lt-events .events li .what")).containsText("2021年1月14日20:00");
    assertThat(screen.find("lt-events .row input[type=date]")).hasValue("2021-01-15");

    screen.find("lt-events input[type=number]").fill("1");
    screen.find("lt-events button.primary").getByText("求三种答案").click();
    screen.await("lt-answers p[role=status]:has-text('均已求出')");
    assertThat(screen.find("lt-answers td a.changes")).hasCount(3);
    screen.find("lt-answers td a.changes").first().click();
    screen.await("lt-changes section.plants tbody tr");

    assertThat(screen.find("lt-changes section.plants tbody")).hasCount(2);
    assertThat(screen.find("lt-changes .after").first()).containsText("1月15日");
    assertThat(screen.find("lt-changes .after .soft").first()).containsText("复产");
  }

  @Test
  void anOrderIsLiftedToo(Screen screen) {
    openEvents(screen, SmallTown.seasonPlan(screen));
    Locator form = screen.find("lt-event-form");
    form.locator("select[name=kind]").selectOption("RECTIFICATION");
    form.locator("lt-plant-picker input").fill("湖口水泥（C1）");
    form.locator("input[name=from]").fill("2021-02-01");
    form.locator("button.add").click();
    assertThat(screen.find("lt-events .events .what")).containsText("湖口水泥（C1）");

    act(screen, "解除 R1", "2021-02-10T11:00");
    screen.find("lt-event-act button.primary").click();

    assertThat(screen.find("lt-events .events .what")).containsText("2021年2月1日至2021年2月9日");
  }

  @Test
  void whatHasNotBegunIsNotLifted(Screen screen) {
    openEvents(screen, SmallTown.warnedPlan(screen));
    act(screen, "解除 W1", "2021-01-10T12:00");

    screen.find("lt-event-act button.primary").click();

    assertThat(screen.find("lt-event-act")).hasCount(1);
    assertThat(screen.find("lt-events .events .what")).containsText("2021年1月20日20:00");
  }

  @Test
  void aDowngradedWarningEndsAndALowerOneFollowsIt(Screen screen) {
    openEvents(screen, SmallTown.warnedPlan(screen));
    act(screen, "降级 W1", "2021-01-14T08:00");

    screen.find("lt-event-act button.primary").click();

    Locator rows = screen.find("lt-events .events li");
    assertThat(rows).hasCount(2);
    assertThat(rows.first()).containsText("计2021年1月11日至2021年1月13日");
    assertThat(rows.last()).containsText("黄色预警");
    assertThat(rows.last()).containsText("计2021年1月14日至2021年1月20日");
    assertThat(screen.await("lt-impact .chip.warn")).containsText("不再有依据");
  }

  @Test
  void anExtendedWarningKeepsItsIdAndGetsAnotherEnd(Screen screen) {
    openEvents(screen, SmallTown.warnedPlan(screen));
    act(screen, "延长 W1", "2021-01-19T15:00");
    screen.find("lt-event-act input[name=to]").fill("2021-01-24");

    screen.find("lt-event-act button.primary").click();

    assertThat(screen.find("lt-events .events li .what")).containsText("W1");
    assertThat(screen.find("lt-events .events li .what")).containsText("2021年1月24日");
    assertThat(screen.await("lt-impact .chip.bad")).containsText("2 家企业未达要求");
    assertThat(screen.find("lt-impact table.endings")).hasCount(0);
  }

  @Test
  void aWarningByHoursForOneGroupShowsItsDaysWhileTheyAreTyped(Screen screen) {
    openEvents(screen, SmallTown.seasonPlan(screen));
    Locator form = screen.find("lt-event-form");
    form.locator("input[name=from]").fill("2021-01-10");
    form.locator("input[name=fromHour]").fill("13:00");
    form.locator("input[name=to]").fill("2021-01-12");

    form.locator("input[name=toHour]").fill("11:30");

    assertThat(form.locator("[role=status]")).containsText("计2021年1月11日至2021年1月11日");
    form.locator("input[name=issued]").fill("2021-01-09T18:00");
    form.getByText("west（石渡镇").click();
    form.locator("button.add").click();
    assertThat(screen.find("lt-events .events .what")).containsText("west（石渡镇）的全部行业");
    assertThat(screen.await("lt-impact .chip.bad")).containsText("1 家企业未达要求");
    assertThat(screen.find("lt-impact table tbody").last()).containsText("石渡手套（G2）");
    screen.find("lt-events .events button").getByText("修改").click();
    assertThat(form.locator("input[name=fromHour]")).hasValue("13:00");
    assertThat(form.locator("input[name=groups][value=west]")).isChecked();
    assertThat(form.locator("[role=status]")).containsText("计2021年1月11日至2021年1月11日");
  }

  @Test
  void thePageCountsTheSameWholeDaysAsTheServer(Screen screen) {
    screen.open("#/new");
    Random random = new Random(7);

    for (String zone : List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "UTC")) {
      for (int i = 0; i < 60; i++) {
        // Around both changes of the clocks, and at noon and midnight more often than by chance.
        OffsetDateTime moment =
            OffsetDateTime.parse(i % 2 == 0 ? "2021-03-10T00:00Z" : "2021-10-26T00:00Z")
                .plusMinutes(30L * random.nextInt(48 * 22));
        ZoneId place = ZoneId.of(zone);

        Object days =
            screen
                .page()
                .evaluate(
                    """
                    async ([moment, zone]) => {
                      const {firstDayAfter, lastDayBefore} = await import('/lib/hours.js');
                      const {isoOf} = await import('/lib/days.js');
                      return [firstDayAfter(moment, zone), lastDayBefore(moment, zone)].map(isoOf).join(' ');
                    }\
                    """,
                    new Object[] {moment.toString(), zone});

        assertThat(days)
            .as("%s in %s", moment, zone)
            .isEqualTo(WholeDays.first(moment, place) + " " + WholeDays.last(moment, place));
      }
    }
  }

  @Test
  void theHeadThePlantAndTheBoardNameTheHoursAndTheDays(Screen screen) {
    String version = SmallTown.warnedPlan(screen);
    screen.open("#/plans/" + version + "/board");
    screen.await("lt-board .bar");

    assertThat(screen.find("lt-summary .warnings"))
        .containsText("橙色预警 W1：2021年1月10日18:00至2021年1月20日20:00（计2021年1月11日至2021年1月20日），适用于全部行业");
    screen.open("#/plans/" + version + "/plants/G1");
    assertThat(screen.await("lt-plant .warnings")).containsText("2021年1月10日18:00");
    screen.speak("English");
    assertThat(screen.find("lt-plant .warnings"))
        .containsText("10 January 2021, 18:00 to 20 January 2021, 20:00 (counts 11 January 2021");
  }

  @Test
  void aChangeNamesTheHoursOfItsWarning(Screen screen) {
    screen.open("#/plans/" + SmallTown.warnedPlan(screen) + "/changes");

    assertThat(screen.await("lt-changes td.why"))
        .containsText("2021年1月10日18:00至2021年1月20日20:00（计2021年1月11日至2021年1月20日）");
  }

  @Test
  void theBoardOfTheApiGivesTheHoursInThePolicysZone(Screen screen) {
    String version = SmallTown.warnedPlan(screen);

    JsonNode warning = screen.get("plan-versions/" + version + "/board").at("/warnings/0");

    assertThat(warning.get("from").stringValue()).isEqualTo("2021-01-11");
    assertThat(warning.get("to").stringValue()).isEqualTo("2021-01-20");
    assertThat(warning.get("start").stringValue()).startsWith("2021-01-10T18:00");
    assertThat(warning.has("groups")).isFalse();
  }

  private static void openEvents(Screen screen, String version) {
    screen.open("#/plans/" + version + "/events");
    screen.await("lt-event-form form");
  }

  private static void act(Screen screen, String name, String at) {
    screen.find("lt-events .events button[aria-label='" + name + "']").click();
    screen.find("lt-event-act input[name=at]").fill(at);
  }
}
