package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A new season begun from last year's, in three steps. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class NextSeasonTest {
  @Test
  void aSeasonIsBegunFromLastYearsInThreeSteps(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    screen.open("#/new");
    screen.await("lt-start .buttons a:has-text('从上一季开始')").click();
    screen.await("lt-next select.from").selectOption(version);
    assertThat(screen.await("lt-next [data-at='/season/from']")).hasValue("2021-12-01");
    assertThat(screen.find("lt-next .spans li").first()).containsText("2020年12月1日 – 2021年2月28日");
    assertThat(screen.find("lt-next [data-at='/id']")).hasValue("small-town-next");
    screen.find("lt-next [data-at='/id']").fill("small-town-2021");
    screen.find("lt-next [data-at='/id']").press("Tab");
    screen.find("lt-next button.on").click();

    assertThat(screen.await("lt-next .confirm")).isVisible();
    assertThat(screen.find("lt-next")).containsText("春节：2022年2月1日");
    assertThat(screen.find("lt-next")).containsText("1 家企业上一季的结转天数已清除");
    assertThat(screen.find("lt-next button.on")).isDisabled();
    assertThat(screen.find("lt-next .dates tr:has([aria-label*='春节']) input").first())
        .hasValue("2022-01-28");
    screen.find("lt-next .confirm input").check();
    screen.find("lt-next button.on").click();
    screen.await("lt-next button.on:enabled").click();

    assertThat(screen.await("lt-given dl")).containsText("2021年12月1日 – 2022年2月28日");
    JsonNode policy = screen.get(screen.get("policies").at("/policies/0/ref").stringValue());
    JsonNode list = screen.get(screen.get("registries").at("/registries/0/ref").stringValue());
    assertThat(policy.get("id").stringValue()).isEqualTo("small-town-2021");
    assertThat(policy.at("/industries/2/season/windows/0/from").stringValue())
        .isEqualTo("2021-12-20");
    assertThat(list.at("/plants/0/mustRun/0/from").stringValue()).isEqualTo("2021-12-07");
    assertThat(list.at("/plants/0").has("carried")).isFalse();
    screen.find("lt-start input[type=number]").fill("1");
    screen.find("lt-start button.primary").click();
    assertThat(screen.page()).hasURL(Pattern.compile("#/runs/"));
  }

  @Test
  void aPolicyWhoseListWasRefusedIsKeptOnce(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    screen.open("#/next");
    screen.await("lt-next select.from").selectOption(version);
    screen.await("lt-next button.on").click();
    screen.await("lt-next .confirm input").check();
    screen.find("lt-next button.on").click();
    int kept = screen.get("policies").get("policies").size();
    List<Route> held = screen.hold("**/api/v1/registries?name=*");
    screen.await("lt-next button.on:enabled").click();
    screen.awaitHeld(held);
    Screen.refuse(held.getFirst());
    assertThat(screen.await("lt-next .problem")).hasText("坏了");
    screen.page().unroute("**/api/v1/registries?name=*");

    screen.await("lt-next button.on:enabled").click();

    screen.await("lt-given dl");
    assertThat(screen.get("policies").get("policies")).hasSize(kept + 1);
  }

  @Test
  void aSeasonThatCannotBeOpenedIsToldInPlaceOfTheOneBefore(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    String other = ofAnotherPolicy(screen);
    screen.open("#/next");
    screen.await("lt-next select.from").selectOption(version);
    screen.await("lt-next .steps");
    List<Route> held = screen.hold("**/api/v1/plan-versions/" + other + "/policy");

    screen.find("lt-next select.from").selectOption(other);
    screen.awaitHeld(held);

    assertThat(screen.find("lt-next .steps")).hasCount(0);
    Screen.refuse(held.getFirst());
    assertThat(screen.await("lt-next .problem")).hasText("坏了");
    assertThat(screen.find("lt-next .steps")).hasCount(0);
  }

  /** A season plan of the town under a policy with an id of its own. */
  private static String ofAnotherPolicy(Screen screen) {
    String policy =
        screen.uploaded(
            "policies", SmallTown.file("policy").replaceFirst("\"small-town\"", "\"other-town\""));
    String registry = screen.uploaded("registries?policy=" + policy, SmallTown.file("registry"));
    return screen.solved(
        """
        {"config": {"run": {"name": "other", "termination": {"stepCountLimit": 1}}},
         "policy": "%s", "registry": "%s"}\
        """
            .formatted(policy, registry));
  }

  @Test
  void yearsInNamesAndDaysOfTheFestivalGoOn(Screen screen) {
    screen.open("#/new");

    Object later =
        screen
            .page()
            .evaluate(
                """
                async () => {
                  const {policyLater, spanLater, yearLater} = await import('/lib/nextseason.js');
                  const {isoOf} = await import('/lib/days.js');
                  const {springFestival} = await import('/lib/nextseason.js');
                  const named = (id, zh) => policyLater({id, title: {zh}}).map((each) => each.put);
                  const span = (from, to, reason) => Object.values(spanLater({from, to, reason})).join(' ');
                  return [
                    ...named('zhoucun-2020-2021', '2020—2021年秋冬季'), ...named('x', '2019-20'),
                    yearLater('2024-02-29'), isoOf(springFestival(2024)),
                    span('2021-02-04', '2021-02-26'), span('2021-01-20', '2021-01-25'), span('2021-01-20', '2021-02-05', {zh: '春节备货'}),
                  ];
                }\
                """);

    assertThat(later)
        .isEqualTo(
            List.of(
                "zhoucun-2021-2022",
                "2021—2022年秋冬季",
                "x-next",
                "2020-21",
                "2025-02-28",
                "2024-02-10",
                "2022-01-24 2022-02-15",
                "2022-01-20 2022-01-25",
                "2022-01-09 2022-01-25"));
  }
}
