package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lunting.data.policy.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The policy in the page: its values are fields, and what is saved is its next version. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class PolicyEditingTest {
  private static final String RATIO = "/industries/0/season/ratio/B";

  @Test
  void aRatioIsChangedSavedAndSolvedWith(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start .buttons a:has-text('修改政策口径')").click();
    screen.await("lt-policy .industry summary").click();

    field(screen, RATIO).fill("35");
    field(screen, RATIO).press("Tab");
    assertThat(screen.find("lt-policy .state")).containsText("1 步");
    screen.find("lt-policy button.onward").click();
    assertThat(screen.await("lt-given dl")).containsText("周村区");
    assertThat(screen.await("lt-proofs .chip, lt-conflicts .chip")).isVisible();
    screen.find("lt-start input[type=number]").fill("1");
    screen.find("lt-start button.primary").click();

    assertThat(screen.page()).hasURL(Pattern.compile("#/runs/"));
    JsonNode kept = screen.get("policies").at("/policies/0");
    JsonNode policy = screen.get(kept.get("ref").stringValue());
    assertThat(kept.get("previous").stringValue()).isEqualTo("demo-data/zhoucun-2020");
    assertThat(policy.at(RATIO).doubleValue()).isEqualTo(0.35);
    assertThat(policy.get("clauses"))
        .as("what was not changed stays")
        .isEqualTo(screen.get("demo-data/zhoucun-2020").at("/policy/clauses"));
  }

  @Test
  void aFigureThatWillNotDoIsToldAtItsFieldAndKeepsThePolicyFromBeingSaved(Screen screen) {
    open(screen);
    field(screen, "/kilns/0/minStopDays").fill("ten");
    field(screen, "/kilns/0/minStopDays").press("Tab");

    Locator found = screen.await("lt-policy .kilns .found");
    assertThat(found).containsText("ten");
    assertThat(field(screen, "/kilns/0/minStopDays")).hasAttribute("aria-invalid", "true");
    assertThat(screen.find("lt-policy button.onward")).isDisabled();
    screen.find("lt-policy lt-findings .error button").click();
    assertThat(field(screen, "/kilns/0/minStopDays")).isFocused();
    field(screen, "/kilns/0/minStopDays").fill("12");
    field(screen, "/kilns/0/minStopDays").press("Tab");

    assertThat(screen.await("lt-policy button.onward:enabled")).isVisible();
    assertThat(screen.find("lt-policy .kilns .found")).hasCount(0);
  }

  @Test
  void aReadingIsChosenWhereItsPriceStands(Screen screen) {
    open(screen);
    Locator base = screen.await("lt-readings li");
    assertThat(base).containsText("3683 → 4223");

    base.locator(".choice button[aria-pressed=false]").click();

    assertThat(base.locator(".choice button[aria-pressed=true]")).containsText("供暖期");
    assertThat(base).containsText("4223 → 3683");
    screen.find("lt-policy button.keep").click();
    assertThat(screen.await("lt-policy .state .good")).containsText("已存为新版本");
    assertThat(
            screen
                .get(screen.get("policies").at("/policies/0/ref").stringValue())
                .at("/readings/ratioBase")
                .stringValue())
        .isEqualTo("HEATING_PERIOD");
  }

  @Test
  void nothingIsLostOnReloadAndEverythingIsUndone(Screen screen) {
    open(screen);
    String sample = screen.get("demo-data/zhoucun-2020").at("/policy/weights/stop").asString();
    field(screen, "/weights/stop").fill("41");
    field(screen, "/weights/stop").press("Tab");
    screen.find("lt-policy button:has-text('增加一段日期')").click();
    assertThat(screen.find("lt-policy .state")).containsText("2 步");

    screen.page().reload();
    assertThat(screen.await("lt-policy .state")).containsText("2 步");
    assertThat(field(screen, "/weights/stop")).hasValue("41");
    screen.find("lt-policy .history button").first().click();
    screen.find("lt-policy .history button").first().click();

    assertThat(screen.find("lt-policy .state")).containsText("没有未保存的修改");
    assertThat(field(screen, "/weights/stop")).hasValue(sample);
    screen.find("lt-policy .history button").nth(1).click();
    assertThat(field(screen, "/weights/stop")).hasValue("41");
  }

  @Test
  void anotherKindOfDutyBringsItsFieldsAndAPeriodAndAWindowAreAdded(Screen screen) {
    open(screen);
    screen.find("lt-policy .industry summary").first().click();
    screen.find("lt-policy .industry button:has-text('增加一段（分段考核）')").first().click();
    assertThat(field(screen, "/industries/0/season/periods/0/from")).hasValue("2020-12-01");

    field(screen, "/industries/0/season/duty").selectOption("CALENDAR");

    assertThat(field(screen, "/industries/0/season/windows/0/to")).hasValue("2021-03-15");
    assertThat(field(screen, "/industries/0/season/ratio/B")).hasCount(0);
    field(screen, "/industries/0/season/duty").press("Control+z");
    assertThat(field(screen, "/industries/0/season/ratio/B")).hasValue("30");
  }

  @Test
  void industriesAreAddedAndTakenOut(Screen screen) {
    open(screen);
    int count = screen.get("demo-data/zhoucun-2020").at("/policy/industries").size();
    screen.find("lt-policy button:has-text('增加行业')").click();
    assertThat(field(screen, "/industries/" + count + "/name")).isFocused();
    screen.page().keyboard().type("石灰");
    field(screen, "/industries/" + count + "/season/ratio/*").fill("40");
    field(screen, "/industries/" + count + "/clause").selectOption("4.1");
    screen.find("lt-policy button:has-text('增加行业')").click();
    assertThat(field(screen, "/industries/" + (count + 1) + "/id")).hasValue("industry-2");
    screen.find("lt-policy button[aria-label='删除行业 industry-2']").click();
    assertThat(field(screen, "/industries/" + (count + 1) + "/id")).hasCount(0);
    screen.await("lt-policy button.keep:enabled").click();
    screen.await("lt-policy .state .good");

    JsonNode industries =
        screen.get(screen.get("policies").at("/policies/0/ref").stringValue()).get("industries");
    assertThat(industries).hasSize(count + 1);
    assertThat(industries.get(count).toString())
        .contains("industry-1", "石灰", "\"*\":0.4", "\"clause\":\"4.1\"");
  }

  @Test
  void whatIsChangedWhileThePolicyIsSavedGoesOnWithTheNextVersion(Screen screen) {
    open(screen);
    field(screen, "/weights/stop").fill("41");
    field(screen, "/weights/stop").press("Tab");
    List<Route> held = screen.hold("**/api/v1/policies?name=*");
    screen.await("lt-policy button.keep:enabled").click();
    screen.awaitHeld(held);

    assertThat(screen.find("lt-policy .history button:enabled")).hasCount(0);
    field(screen, "/weights/restart").fill("43");
    held.getFirst().resume();

    assertThat(screen.page()).hasURL(Pattern.compile("#/policy/policies"));
    assertThat(field(screen, "/weights/restart")).hasValue("43");
    assertThat(screen.find("lt-policy .state")).containsText("1 步");
    assertThat(field(screen, "/weights/stop")).hasValue("41");
    screen.find("lt-policy .history button").first().click();
    assertThat(field(screen, "/weights/stop")).hasValue("41");
  }

  @Test
  void thePageStaysWhereMoreIsChangedOnTheWayToANewPlan(Screen screen) {
    open(screen);
    field(screen, "/weights/stop").fill("51");
    field(screen, "/weights/stop").press("Tab");
    List<Route> held = screen.hold("**/api/v1/policies?name=*");
    screen.await("lt-policy button.onward:enabled").click();
    screen.awaitHeld(held);

    field(screen, "/weights/restart").fill("53");
    field(screen, "/weights/restart").press("Tab");
    held.getFirst().resume();

    assertThat(screen.page()).hasURL(Pattern.compile("#/policy/policies"));
    assertThat(screen.find("lt-policy .state")).containsText("1 步");
    assertThat(field(screen, "/weights/stop")).hasValue("51");
    assertThat(field(screen, "/weights/restart")).hasValue("53");
  }

  @Test
  void aPolicyIsOpenedAlsoWhereItsListCannotBeRead(Screen screen) {
    screen.open("#/policy/demo-data%2Fzhoucun-2020/registries%2Fgone");

    assertThat(screen.await("lt-policy .bar")).isVisible();
    assertThat(screen.find("lt-policy .used")).hasCount(0);
  }

  @Test
  void aPolicyThatCannotBeOpenedIsToldInPlaceOfTheOneBefore(Screen screen) {
    open(screen);
    List<Route> held = screen.hold("**/api/v1/policies/gone");

    screen.go("#/policy/policies%2Fgone/demo-data%2Fzhoucun-2020");
    screen.awaitHeld(held);
    Screen.refuse(held.getFirst());

    assertThat(screen.await("lt-policy .problem")).hasText("坏了");
    assertThat(screen.find("lt-policy .bar")).hasCount(0);
  }

  @Test
  void whatTheListUsesIsToldWhereItCouldBeTakenOut(Screen screen) {
    open(screen);
    screen.find("lt-policy .industry summary").first().click();

    assertThat(screen.find("lt-policy .industry .used").first())
        .containsText(Pattern.compile("名录中 \\d+ 家企业属本行业：.+等。"));
    assertThat(screen.find("lt-policy .kilns .used").first()).containsText("家企业在用");
    screen.find("lt-policy button:has-text('增加行业')").click();
    assertThat(screen.find("lt-policy .industry").last().locator(".used")).hasCount(0);
    screen.find("lt-policy .industry .used a").first().click();
    assertThat(screen.await("lt-list-table [role=grid]")).isVisible();
  }

  @Test
  void whateverAPolicyCanHoldHasAFieldOnThePage(Screen screen) {
    JsonNode full = FullDocument.of(screen.get("schemas/policy"));
    Set<String> places = FullDocument.places(full);
    assertThat(places).contains("/kilns/0/safety/source", "/industries/2/season/windows/0/grades");
    FullDocument.serve(screen, full, screen.get("demo-data/zhoucun-2020").get("registry"));

    screen.open("#/policy/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020");
    screen.await("lt-policy .bar");

    Set<String> fields = FullDocument.fields(screen, "lt-policy");
    assertThat(places)
        .filteredOn(place -> !place.equals("/format") && !isReading(place))
        .hasSizeGreaterThan(100)
        .isSubsetOf(fields);
    assertThat(field(screen, "/clauses/0/rules").locator("option").allTextContents())
        .as("every rule of the rule book, and the first choice of none")
        .hasSize(1 + RuleId.keys().size());
    assertThat(RuleId.soft())
        .allSatisfy(rule ->
            assertThat(field(screen, "/weights/" + rule.weightKey()))
                .hasAttribute("placeholder", String.valueOf(rule.usualWeight())));
  }

  /** Readings are chosen where their price stands, seven of them. */
  private static boolean isReading(String place) {
    return place.startsWith("/readings/") && !place.endsWith("/source");
  }

  private static void open(Screen screen) {
    screen.open("#/policy/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020");
    screen.await("lt-policy .bar");
    screen.await("lt-readings li");
  }

  private static Locator field(Screen screen, String at) {
    return screen.find("lt-policy [data-at='" + at + "']");
  }
}
