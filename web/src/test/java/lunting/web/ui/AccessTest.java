package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every screen, and what opens on it, can be read by everybody: an {@link Inspection} says how. */
@ExtendWith(Browsing.class)
class AccessTest {
  private static final Map<String, String> SCREENS = screens();

  @Test
  void everyScreenIsCleanForAxeAndFits(Screen screen) {
    screen.openBoard();
    String version = screen.seasonPlan();
    String run = screen.seasonVersion().get("run").stringValue();
    String answers = screen.answers(screen.seasonPlan());
    String answer = screen.get("answers/" + answers).at("/answers/0/planVersion").stringValue();
    String plant =
        screen.get("plan-versions/" + version + "/board").at("/plants/0/id").stringValue();
    Inspection inspection = new Inspection(screen);

    SCREENS.forEach((hash, settled) -> {
      screen.go(
          hash.replace("{version}", version)
              .replace("{run}", run)
              .replace("{plant}", plant)
              .replace("{answers}", answers)
              .replace("{answer}", answer));
      screen.await(settled);
      inspection.lookClosely(hash);
    });

    inspection.isClean(SCREENS.size());
  }

  @Test
  void whatIsWrongDeepInAComponentIsSeen(Screen screen) {
    screen.open("#/nowhere");
    screen
        .find("main .message")
        .evaluate(
            """
            message => message.append(
              Object.assign(new Image(), {src: '/nothing.png'}),
              Object.assign(document.createElement('p'), {textContent: 'pale', style: 'color: #eee'}))\
            """);

    assertThat(screen.violations())
        .anyMatch(line -> line.startsWith("image-alt: "))
        .anyMatch(line -> line.startsWith("color-contrast: "));
  }

  @Test
  void whatSticksOutInOneLanguageAtOneWidthOnlyIsSeen(Screen screen) {
    screen.open("#/nowhere");
    Inspection inspection = new Inspection(screen);
    screen
        .find("main .message")
        .evaluate(
            """
            message => new MutationObserver(() => {
              message.style.minWidth = document.documentElement.lang === 'en' ? '600px' : '';
            }).observe(document.documentElement, {attributes: true, attributeFilter: ['lang']})\
            """);

    assertThatThrownBy(() -> inspection.look("nowhere"))
        .hasMessageContaining("nowhere in English scrolls sideways");
  }

  @Test
  void whatOpensOnTheBoardIsCleanForAxeToo(Screen screen) {
    screen.openBoard();
    Inspection inspection = new Inspection(screen);

    screen.find("lt-board .row .bar").first().click();
    screen.await("lt-why section");
    inspection.look("why");
    screen.find("lt-coverage .more").click();
    screen.await("lt-coverage-table table");
    inspection.look("table");

    inspection.isClean(2);
  }

  @Test
  @OnOwnServer
  void whatIsFixedForPlantsAndWhatIsLiftedIsCleanForAxeAndFits(Screen screen) {
    screen.open("#/new");
    String version = SmallTown.warnedPlan(screen);
    Inspection inspection = new Inspection(screen);

    screen.go("#/plans/" + version + "/board");
    screen.await("lt-board .track .mustRun");
    inspection.look("board");
    screen.go("#/plans/" + version + "/plants/T1");
    screen.await("lt-plant table.shares");
    inspection.look("terms");
    screen.go("#/plans/" + version + "/plants/G2");
    screen.await("lt-plant .head + .next");
    screen.find("lt-plant h3").last().waitFor();
    inspection.look("measures");
    screen.go("#/plans/" + version + "/events");
    screen.await("lt-events .events button[aria-label='解除 W1']").click();
    screen.await("lt-event-act input[name=at]").fill("2021-01-14T20:00");
    inspection.look("lift");
    screen.find("lt-event-act button.primary").click();
    screen.await("lt-impact table.endings");
    inspection.look("endings");

    inspection.isClean(5);
  }

  @Test
  @OnOwnServer
  void whatIsPublishedIsCleanForAxeAndFits(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String season = SmallTown.seasonPlan(screen);
      bureau.publish(screen, season);
      String answer = SmallTown.warnedPlan(screen, season);
      String publication = bureau.publish(screen, answer);
      String notice =
          screen
              .get("publications/" + publication)
              .get("season")
              .stringValue()
              .transform(id -> screen.get("seasons/" + id + "/notices").at("/notices/0"))
              .get("id")
              .stringValue();
      Map<String, String> screens = new LinkedHashMap<>();
      screens.put("#/", "lt-season dl");
      screens.put("#/plans/" + answer + "/versions", "lt-version-list tbody tr");
      screens.put("#/plans/" + season + "/publish", "lt-publish section");
      screens.put("#/plans/" + answer + "/notices", "lt-notices tbody tr");
      screens.put("#/notices/" + notice, "lt-notice article");
      screens.put("#/publications/" + publication, "lt-publication .notices");
      screens.put("#/audit/" + publication, "lt-audit tbody tr");
      screens.put("#/publications/" + publication + "/proofs/T1", "lt-proof .card.good");
      screens.put("#/plans/" + answer + "/plants/T1", "lt-record section");
      screen.open("#/nowhere");
      Inspection inspection = new Inspection(screen);

      screens.forEach((hash, settled) -> {
        screen.go(hash);
        screen.await(settled);
        inspection.look(hash);
      });
      screen.find("lt-actor button").click();
      screen.await("lt-actor dialog input");
      inspection.look("name");

      inspection.isClean(10);
    }
  }

  @Test
  @OnOwnServer
  void aListThatIsLookedAtIsCleanForAxeAndFits(Screen screen) {
    screen.open("#/new");
    Inspection inspection = new Inspection(screen);

    BureauList.send(screen, BureauList.TYPED);
    inspection.look("choices");
    screen.await("lt-mapping .choices select").selectOption("refractory");
    screen.await("lt-mapping .chip.good");
    screen.find("lt-mapping button.take").click();
    screen.await("lt-upload[kind=registry] .done");
    BureauList.send(screen, BureauList.TYPED.replace("近水厂", "新来厂"));
    screen.find("lt-mapping select.onto").selectOption(new SelectOption().setIndex(1));
    screen.await("lt-mapping .changes .added");
    inspection.look("changes");

    inspection.isClean(2);
  }

  @Test
  @OnOwnServer
  void aValueThatIsMendedIsCleanForAxeAndFits(Screen screen) {
    screen.open("#/new");
    Inspection inspection = new Inspection(screen);

    BureauList.send(screen, BureauList.faultyAtTheEnd());
    screen.await("lt-mapping lt-findings .error button").click();
    screen.await("lt-mapping td.at input").fill("?");
    screen.find("lt-mapping td.at button.primary").click();
    screen.await("lt-mapping .corrections summary").click();
    inspection.look("cell");
    BureauList.sendJson(screen, "{\"format\": \"lunting-registry/1\", \"id\": \"?\"}");
    screen.await("lt-mapping lt-findings .error button").click();
    screen.await("lt-mapping .field input");
    inspection.look("field");

    inspection.isClean(2);
  }

  @Test
  @OnOwnServer
  void theDeskIsCleanForAxeAndFits(Screen screen) {
    Desk desk = Desk.begin(screen, "王海");
    Inspection inspection = new Inspection(screen);

    desk.bar("T2-1").focus();
    desk.press("Enter");
    inspection.look("form");
    desk.bar("T2-1").focus();
    desk.press(" ", "ArrowRight");
    String told = "lt-board .sentence.warn, lt-board .sentence.good, lt-board .sentence.bad";
    screen.await(told);
    inspection.look("hand");
    assertThat(screen.find(told).count()).as("what is in the hand stays there").isPositive();
    desk.press("Escape");
    desk.step(() -> desk.press("p"));
    for (String tab : List.of("问题", "步骤", "求解其余")) {
      desk.tab(tab);
      inspection.look(tab);
    }
    desk.press("?");
    screen.await("lt-desk-help dialog");
    inspection.look("keys");
    desk.press("Escape");
    screen.find("lt-desk-keep button").first().click();
    screen.await("lt-desk-keep dialog input");
    inspection.look("keep");

    inspection.isClean(7);
  }

  @Test
  @OnOwnServer
  void whatIsEditedIsCleanForAxeAndFits(Screen screen) {
    String version = SmallTown.seasonPlan(screen);
    String inputs = "plan-versions%2F{v}/plan-versions%2F{v}".replace("{v}", version);
    screen.open("#/new");
    Inspection inspection = new Inspection(screen);

    screen.go("#/policy/" + inputs);
    screen.await("lt-policy .kilns");
    screen
        .page()
        .evaluate(
            """
            () => document.querySelector('lt-app').shadowRoot.querySelector('lt-policy').shadowRoot
              .querySelectorAll('details').forEach((each) => (each.open = true))\
            """);
    screen.find("lt-policy [data-at='/kilns/0/heatUpDays']").fill("? d");
    screen.find("lt-policy [data-at='/kilns/0/heatUpDays']").press("Tab");
    screen.await("lt-policy .kilns .found");
    inspection.look("policy");
    screen.go("#/list/" + inputs);
    screen.await("lt-list-table [data-at='/plants/0/lines/0/capacity']").dblclick();
    screen.await("lt-list-table .cell input").fill("?");
    screen.page().keyboard().press("Enter");
    screen.await("lt-list-table .cell.wrong");
    screen.find("lt-list .changes summary").click();
    screen.find("lt-list .dates > summary").click();
    screen.find("lt-list .towns > summary").click();
    inspection.look("list");
    screen.go("#/next/" + version);
    screen.await("lt-next button.on").click();
    screen.await("lt-next .confirm input").check();
    inspection.look("days");
    screen.find("lt-next button.on").click();
    screen.await("lt-next lt-proofs");
    inspection.look("proofs");

    inspection.isClean(4);
  }

  private static Map<String, String> screens() {
    Map<String, String> screens = new LinkedHashMap<>();
    screens.put("#/", "lt-board .bar");
    screens.put("#/plans/{version}/plants", "lt-plants tbody tr");
    screens.put("#/plans/{version}/verdict", "lt-verdict table");
    screens.put("#/plans/{version}/day/2020-12-20", "lt-day table");
    screens.put("#/plans/{version}/drill", "lt-drill form");
    screens.put("#/plans/{version}/files", "lt-files a");
    screens.put("#/plans/{version}/brief", "lt-brief article");
    screens.put("#/plans/{version}/brief/turns", "lt-brief tr.dark");
    screens.put("#/plans/{version}/plants/{plant}", "lt-plant article");
    screens.put("#/plans/{version}/versions", "lt-version-list tbody tr");
    screens.put("#/plans/{version}/publish", "lt-publish section");
    screens.put("#/plans/{version}/notices", "lt-notices section");
    screens.put("#/proof", "lt-proof textarea");
    screens.put("#/runs/{run}", "lt-run dl");
    screens.put("#/plans/{answer}/events", "lt-impact table");
    screens.put("#/answers/{answers}", "lt-answers td a.changes");
    screens.put("#/plans/{answer}/changes", "lt-changes section.plants tbody tr");
    screens.put("#/plans/{answer}/board", "lt-board .before");
    screens.put("#/new", "lt-proofs .chip");
    screens.put(
        "#/policy/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020", "lt-policy lt-readings li");
    screens.put(
        "#/list/demo-data%2Fzhoucun-2020/demo-data%2Fzhoucun-2020", "lt-list-table .body .row");
    screens.put("#/next/{version}", "lt-next .spans");
    screens.put("#/nowhere", "main .message");
    return screens;
  }
}
