package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen passes axe in Chinese on a phone and in English on a desk; in neither language does
 * one scroll sideways on either, nor with text of twice its size, which cuts nothing off either.
 */
@ExtendWith(Browsing.class)
class AccessTest {
  private static final Map<String, String> SCREENS = screens();

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  void everyScreenIsCleanForAxeAndFits(String language, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    screen.openBoard();
    String version = screen.seasonPlan();
    String run = screen.seasonVersion().get("run").stringValue();
    String answers = screen.answers(screen.seasonPlan());
    String answer = screen.get("answers/" + answers).at("/answers/0/planVersion").stringValue();
    String plant =
        screen.get("plan-versions/" + version + "/board").at("/plants/0/id").stringValue();
    screen.speak(language);

    SCREENS.forEach((hash, settled) -> {
      // Drawn on a phone, as there; then the window widens.
      screen.size(320, 800);
      screen.go(
          hash.replace("{version}", version)
              .replace("{run}", run)
              .replace("{plant}", plant)
              .replace("{answers}", answers)
              .replace("{answer}", answer));
      screen.await(settled);
      for (int width : new int[] {320, 1440}) {
        screen.size(width, 800);
        look(screen, hash + " at " + width, found);
      }
      screen.enlarge(200);
      screen.size(1280, 800);
      assertThat(screen.overflows()).as(hash + " in large text scrolls sideways").isEmpty();
      assertThat(screen.cut()).as(hash + " in large text is cut").isEmpty();
      screen.enlarge(100);
    });

    assertThat(found).hasSize(SCREENS.size());
    assertThat(found).allSatisfy((hash, violations) -> assertThat(violations).isEmpty());
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

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  void whatOpensOnTheBoardIsCleanForAxeToo(String language, Screen screen) {
    screen.openBoard();
    screen.speak(language);

    screen.find("lt-board .row .bar").first().click();
    screen.await("lt-why section");
    List<String> why = screen.violations();
    screen.find("lt-coverage .more").click();
    screen.await("lt-coverage-table table");
    List<String> table = screen.violations();

    assertThat(why).isEmpty();
    assertThat(table).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"中文, 解除 W1", "English, Lift W1"})
  @OnOwnServer
  void whatIsFixedForPlantsAndWhatIsLiftedIsCleanForAxeAndFits(
      String language, String lift, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    screen.open("#/new");
    screen.speak(language);
    String version = SmallTown.warnedPlan(screen);

    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      screen.go("#/plans/" + version + "/board");
      screen.await("lt-board .track .mustRun");
      look(screen, "board at " + width, found);
      screen.go("#/plans/" + version + "/plants/T1");
      screen.await("lt-plant table.shares");
      look(screen, "terms at " + width, found);
      screen.go("#/plans/" + version + "/plants/G2");
      screen.await("lt-plant .head + .next");
      screen.find("lt-plant h3").last().waitFor();
      look(screen, "measures at " + width, found);
      screen.go("#/plans/" + version + "/events");
      screen.await("lt-events .events button[aria-label='" + lift + "']").click();
      screen.await("lt-event-act input[name=at]").fill("2021-01-14T20:00");
      look(screen, "lift at " + width, found);
      screen.find("lt-event-act button.primary").click();
      screen.await("lt-impact table.endings");
      look(screen, "endings at " + width, found);
      screen.find("lt-events .row button").last().click();
    }

    assertThat(found).hasSize(5);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  @OnOwnServer
  void whatIsPublishedIsCleanForAxeAndFits(String language, Screen any) {
    Map<String, List<String>> found = new LinkedHashMap<>();
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
      screen.speak(language);

      for (int width : new int[] {320, 1440}) {
        screen.size(width, 800);
        screens.forEach((hash, settled) -> {
          screen.go(hash);
          screen.await(settled);
          look(screen, hash + " at " + width, found);
        });
        screen.find("lt-actor button").click();
        screen.await("lt-actor dialog input");
        look(screen, "name at " + width, found);
        screen.page().keyboard().press("Escape");
      }

      assertThat(found).hasSize(10);
      assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  @OnOwnServer
  void aListThatIsLookedAtIsCleanForAxeAndFits(String language, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    screen.open("#/new");
    screen.speak(language);
    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      BureauList.send(screen, BureauList.TYPED);
      look(screen, "choices at " + width, found);
      screen.await("lt-mapping .choices select").selectOption("refractory");
      screen.await("lt-mapping .chip.good");
      screen.find("lt-mapping button.take").click();
      screen.await("lt-upload[kind=registry] .done");
      BureauList.send(screen, BureauList.TYPED.replace("近水厂", "新来厂"));
      screen.find("lt-mapping select.onto").selectOption(new SelectOption().setIndex(1));
      screen.await("lt-mapping .changes .added");
      look(screen, "changes at " + width, found);
      screen.find("lt-mapping button.forget").click();
      screen.await("lt-mapping .choices .open");
    }

    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  @OnOwnServer
  void aValueThatIsMendedIsCleanForAxeAndFits(String language, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    screen.open("#/new");
    screen.speak(language);
    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      BureauList.send(screen, BureauList.faultyAtTheEnd());
      screen.await("lt-mapping lt-findings .error button").click();
      screen.await("lt-mapping td.at input").fill("?");
      screen.find("lt-mapping td.at button.primary").click();
      screen.await("lt-mapping .corrections summary").click();
      look(screen, "cell at " + width, found);
      BureauList.sendJson(screen, "{\"format\": \"lunting-registry/1\", \"id\": \"?\"}");
      screen.await("lt-mapping lt-findings .error button").click();
      screen.await("lt-mapping .field input");
      look(screen, "field at " + width, found);
    }

    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"中文, 问题, 步骤, 求解其余", "English, Issues, Steps, Solve the rest"})
  @OnOwnServer
  void theDeskIsCleanForAxeAndFits(
      String language, String issues, String steps, String solve, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Desk desk = Desk.begin(screen, "王海");
    screen.speak(language);
    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      desk.bar("T2-1").focus();
      desk.press("Enter");
      look(screen, "form at " + width, found);
      desk.bar("T2-1").focus();
      desk.press(" ", "ArrowRight");
      screen.await("lt-board .sentence.warn, lt-board .sentence.good, lt-board .sentence.bad");
      look(screen, "hand at " + width, found);
      desk.press("Escape");
      desk.step(() -> desk.press("p"));
      for (String tab : List.of(issues, steps, solve)) {
        desk.tab(tab);
        look(screen, tab + " at " + width, found);
      }
      desk.press("?");
      screen.await("lt-desk-help dialog");
      look(screen, "keys at " + width, found);
      desk.press("Escape");
      screen.find("lt-desk-keep button").first().click();
      screen.await("lt-desk-keep dialog input");
      look(screen, "keep at " + width, found);
      desk.press("Escape");
    }

    assertThat(found).hasSize(7);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"中文", "English"})
  @OnOwnServer
  void whatIsEditedIsCleanForAxeAndFits(String language, Screen screen) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    String version = SmallTown.seasonPlan(screen);
    String inputs = "plan-versions%2F{v}/plan-versions%2F{v}".replace("{v}", version);
    screen.open("#/new");
    screen.speak(language);
    for (int width : new int[] {320, 1440}) {
      screen.size(width, 800);
      screen.go("#/policy/" + inputs);
      screen.await("lt-policy .kilns");
      screen
          .page()
          .evaluate(
              """
              () => document.querySelector('lt-app').shadowRoot.querySelector('lt-policy').shadowRoot
                .querySelectorAll('details').forEach((each) => (each.open = true))\
              """);
      screen.find("lt-policy [data-at='/kilns/0/heatUpDays']").fill(width + " d");
      screen.find("lt-policy [data-at='/kilns/0/heatUpDays']").press("Tab");
      screen.await("lt-policy .kilns .found");
      look(screen, "policy at " + width, found);
      screen.go("#/list/" + inputs);
      screen.await("lt-list-table [data-at='/plants/0/lines/0/capacity']").dblclick();
      screen.await("lt-list-table .cell input").fill("? " + width);
      screen.page().keyboard().press("Enter");
      screen.await("lt-list-table .cell.wrong");
      screen.find("lt-list .changes summary").click();
      screen.find("lt-list .dates > summary").click();
      screen.find("lt-list .towns > summary").click();
      look(screen, "list at " + width, found);
      screen.go("#/next/" + version);
      screen.await("lt-next button.on").click();
      screen.await("lt-next .confirm input").check();
      look(screen, "days at " + width, found);
      screen.find("lt-next button.on").click();
      screen.await("lt-next lt-proofs");
      look(screen, "proofs at " + width, found);
    }

    assertThat(found).hasSize(4);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }

  /** Axe reads Chinese on a phone and English on a desk; whether all fits is measured on both. */
  private static void look(Screen screen, String state, Map<String, List<String>> found) {
    boolean phone = screen.page().viewportSize().width < 600;
    boolean chinese = "zh-CN".equals(screen.page().locator("html").getAttribute("lang"));
    if (phone == chinese) {
      found.put(state, screen.violations());
    }
    assertThat(screen.overflows()).as(state + " scrolls sideways").isEmpty();
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
