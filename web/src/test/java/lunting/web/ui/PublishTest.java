package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import lunting.web.proof.HashTree;
import lunting.web.proof.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From a plan to what is in force for everybody, its notices and its proofs. */
@ExtendWith(Browsing.class)
@OnOwnServer
class PublishTest {
  private static final List<String> COUNTS = List.of("plantsChanged", "notices", "exceptions");

  @Test
  void aPlanIsPublishedOnceForEveryBrowserAndOutlastsTheServer(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen planner = bureau.browser();
      Screen colleague = bureau.browser();
      String version = SmallTown.seasonPlan(planner);
      colleague.open("#/");
      assertThat(colleague.await("lt-season .about")).containsText("试算");

      planner.open("#/");
      planner.await("lt-season button.primary").click();
      name(planner, "王海");
      assertThat(planner.await("lt-season dl .chip")).containsText("草案");
      planner.find("lt-season a.primary").click();
      assertThat(planner.await("lt-publish .plants li")).isVisible();
      approve(planner);
      confirm(planner, "季初方案");

      assertThat(planner.await("lt-publication h1")).containsText("第 1 号公布");
      assertThat(planner.find("lt-publication dl a").first()).hasText("town");
      String publication = address(planner);
      int notices = planner.find("lt-publication .notices li").count();
      assertThat(notices).isPositive();
      colleague.open("#/");
      assertThat(colleague.await("lt-season .force small")).containsText("第 1 号公布");
      assertThat(colleague.find("lt-season .force small")).containsText("王海");
      assertThat(colleague.find("lt-summary select")).hasValue(version);

      bureau.restart();

      for (Screen screen : new Screen[] {planner, colleague}) {
        screen.open("#/");
        assertThat(screen.await("lt-summary select")).hasValue(version);
        assertThat(screen.find("lt-season .force small")).containsText("第 1 号公布");
        screen.open(publication);
        screen.await("lt-publication .notices li");
        assertThat(screen.find("lt-publication .notices li")).hasCount(notices);
      }
    }
  }

  @Test
  void ofTwoWhoPublishAtOnceTheSecondIsToldByWhomAndWhat(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen first = bureau.browser("王海");
      Screen second = bureau.browser("李敏");
      String version = SmallTown.seasonPlan(first);
      first.open("#/plans/" + version + "/publish");
      first.await("lt-publish button.primary").click();
      approve(first);
      second.open("#/plans/" + version + "/publish");
      second.await("lt-publish form");

      confirm(first, "季初方案");
      first.await("lt-publication h1");
      confirm(second, "我的季初方案");

      assertThat(second.await("lt-publish [role=alert]")).containsText("王海");
      assertThat(second.find("lt-publish .refused")).containsText("未公布");
      second.find("lt-publish .refused").getByText("查看现行方案的公布").click();
      assertThat(second.await("lt-publication dl")).containsText("季初方案");
    }
  }

  @Test
  void whatBecameAnotherChangeSinceIsCountedAnew(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String season = SmallTown.seasonPlan(screen);
      String other = SmallTown.warnedPlan(screen, season);
      screen.open("#/plans/" + season + "/publish");
      screen.await("lt-publish button.primary").click();
      approve(screen);
      screen.await("lt-publish form");
      bureau.publish(screen, other);

      confirm(screen, "季初方案");

      assertThat(screen.await("lt-publish .refused")).containsText("须重新填写");
      assertThat(screen.find("lt-publish form")).hasCount(0);
      screen.find("lt-publish button.primary").click();
      approve(screen);
      screen.await("lt-publish form");
      for (String count : COUNTS) {
        assertThat(screen.find("lt-publish input[name=" + count + "]")).hasValue("");
      }
    }
  }

  @Test
  void aWarningsAnswerIsPublishedToThePlantsThatChangeAndTheOthersProveThatTheyDoNot(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String season = SmallTown.seasonPlan(screen);
      bureau.publish(screen, season);
      String answer = SmallTown.warnedPlan(screen, season);

      screen.open("#/");
      assertThat(screen.await("lt-summary select")).hasValue(season);
      screen.open("#/plans/" + answer + "/versions");
      screen.await("lt-version-list tr.shown button:not([aria-label^=更改])").click();
      assertThat(screen.await("lt-version-list tr.shown .chip.warn")).containsText("草案");
      screen.find("lt-version-list tr.shown a.primary").click();
      approve(screen);
      String changed = screen.await("lt-publish input[name=plantsChanged] + .soft").textContent();
      confirm(screen, "橙色预警 W1");
      screen.await("lt-publication h1");

      assertThat(screen.find("lt-publication .notices li"))
          .hasCount(Integer.parseInt(changed.replaceAll("\\D", "")));
      screen.find("lt-publication .notices a").first().click();
      Locator sheet = screen.await("lt-notice article");
      assertThat(sheet).containsText("W1");
      assertThat(sheet.locator("dd code").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
      assertThat(sheet.locator(".after .days dt").first()).isVisible();
      String plant = bureau.unchanged(screen, answer);
      screen.open("#/plans/" + answer + "/plants/" + plant);
      screen.await("lt-record a.button").click();
      assertThat(screen.await("lt-proof .card.good h2")).containsText("没有变动");
      assertThat(screen.find("lt-proof li.broken")).hasCount(0);
    }
  }

  @Test
  void aProofThatWasTamperedWithIsToldSo(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String publication = bureau.publish(screen, SmallTown.seasonPlan(screen));
      String proof = screen.get("publications/" + publication + "/proofs/T1").toString();
      screen.open("#/proof");
      Locator text = screen.await("lt-proof textarea");

      text.fill(proof);
      assertThat(screen.await("lt-proof .card.good h2")).containsText("T1");
      text.fill(proof.replaceFirst("2021-", "2022-"));
      assertThat(screen.await("lt-proof .card.bad h2")).containsText("核验不通过");
      assertThat(screen.find("lt-proof li.broken")).containsText("不一致");
      text.fill(proof);
      screen.await("lt-proof .card.good");
      screen.find("lt-proof input.root").fill("0".repeat(64));
      assertThat(screen.await("lt-proof .card.bad li.broken")).containsText("另处");
      text.fill("{}");
      assertThat(screen.await("lt-proof p[role=alert]")).containsText("不是核验文件");
      assertThat(text).hasValue("{}");

      screen.open("#/publications/" + publication + "/proofs/T1");
      screen.await("lt-proof .card.good h2");
      screen.find("lt-proof summary").click();
      text.fill(proof.replaceFirst("2021-", "2022-"));
      assertThat(screen.await("lt-proof .card.bad h2")).containsText("核验不通过");
      text.fill(proof.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"yesterday\""));
      assertThat(screen.await("lt-proof p[role=alert]")).containsText("不是核验文件");
      assertThat(screen.find("lt-proof h2")).hasCount(0);
    }
  }

  @Test
  void aForgedProofThatNothingHasChangedIsHeldToTheEarlierPublication(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String season = SmallTown.seasonPlan(screen);
      String first = bureau.publish(screen, season);
      String second = bureau.publish(screen, SmallTown.warnedPlan(screen, season));
      ObjectNode proof = (ObjectNode) screen.get("publications/" + second + "/proofs/T1");
      Leaf leaf = Leaf.salted(proof.get("leaf").stringValue());
      String before =
          """
          {"publication": {"id": "%s", "number": 1, "at": "2020-11-01T00:00:00Z"},
           "tree": {"salt": "%s", "path": [], "root": "%s"}}\
          """
              .formatted(first, leaf.salt(), HashTree.of(List.of(leaf)).root());
      proof.set("unchangedSince", JsonMapper.shared().readTree(before));
      screen.open("#/proof");

      screen.await("lt-proof textarea").fill(proof.toString());

      assertThat(screen.await("lt-proof .card.bad h2")).containsText("核验不通过");
      assertThat(screen.find("lt-proof li.broken")).containsText("第 1 号公布的根哈希与此不同");
    }
  }

  @Test
  void whatWasPublishedIsWithdrawnWithAReasonAndThePlantsAreTold(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String season = SmallTown.seasonPlan(screen);
      bureau.publish(screen, season);
      String second = bureau.publish(screen, SmallTown.warnedPlan(screen, season));
      screen.open("#/publications/" + second);
      int notices = screen.await("lt-publication .notices").locator("li").count();

      screen.find("lt-publication summary").click();
      screen.find("lt-publication form textarea").fill("预警提前解除");
      screen.find("lt-publication form button").click();

      assertThat(screen.await("lt-publication h1 .chip.bad")).containsText("已撤回");
      assertThat(screen.find("lt-publication .notices .chip.bad")).hasCount(notices);
      screen.open("#/");
      assertThat(screen.await("lt-summary select")).hasValue(season);
    }
  }

  @Test
  void aVersionIsGivenAnotherNameInItsPlace(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String version = SmallTown.seasonPlan(screen);
      screen.open("#/plans/" + version + "/versions");

      screen.await("lt-version-list tr.shown lt-version-name button").click();
      screen.await("lt-version-name input:focus");
      screen.page().keyboard().type("正式方案");
      screen.page().keyboard().press("Enter");

      assertThat(screen.find("lt-version-list tr.shown b")).hasText("正式方案");
      screen.open("#/plans/" + version);
      assertThat(screen.find("lt-summary select option:checked"))
          .hasText(Pattern.compile("^正式方案 · " + version));
    }
  }

  private static void name(Screen screen, String name) {
    screen.await("lt-actor dialog input").fill(name);
    screen.find("lt-actor dialog button.primary").click();
  }

  private static void approve(Screen screen) {
    screen.await("lt-publish .approvals button").click();
    assertThat(screen.await("lt-publish .approvals .chip.good")).isVisible();
  }

  /** Types the counts that the screen asks for, and the reason, and publishes. */
  private static void confirm(Screen screen, String reason) {
    for (String count : COUNTS) {
      Locator input = screen.await("lt-publish input[name=" + count + "]");
      String asked = screen.find("lt-publish input[name=" + count + "] + .soft").textContent();
      input.fill(asked.replaceAll("\\D", ""));
    }
    screen.find("lt-publish form textarea").fill(reason);
    screen.find("lt-publish form button").click();
  }

  private static String address(Screen screen) {
    String address = screen.page().url();
    return address.substring(address.indexOf('#'));
  }
}
