package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list whose duties cannot hold together: told before anyone waits, and again after a solve. */
@ExtendWith(Browsing.class)
@OnOwnServer
class ImpossibleTest {
  /** Each of two kilns owes half the season, and the heating can spare both together for less. */
  private static final String LIST =
      """
      {"format": "lunting-registry/1", "id": "mine",
       "towns": [{"id": "t", "name": {"zh": "山前镇", "en": "Shanqian"}}],
       "plants": [
         {"id": "P1", "name": {"zh": "山前砖厂", "en": "Shanqian Brick"}, "town": "t",
          "industry": "brick", "grade": "C",
          "lines": [{"id": "P1-1", "name": {"zh": "一号窑", "en": "Kiln 1"},
            "kiln": "brick-tunnel", "capacity": 300, "unit": "t/d"}]},
         {"id": "P2", "name": {"zh": "岭后砖厂", "en": "Linghou Brick"}, "town": "t",
          "industry": "brick", "grade": "C",
          "lines": [{"id": "P2-1", "name": {"zh": "一号窑", "en": "Kiln 1"},
            "kiln": "brick-tunnel", "capacity": 200, "unit": "t/d"}]}],
       "services": [{"id": "heat", "name": {"zh": "山前镇供暖", "en": "Shanqian heating"},
         "kind": "HEATING", "unit": "MW",
         "demand": [{"from": "2020-12-01", "to": "2021-03-15", "amount": 6}],
         "suppliers": [{"line": "P1-1", "amount": 5}, {"line": "P2-1", "amount": 5}]}]}
      """;

  @Test
  void itIsToldWithEveryDutyWithWaysOutAndWithWhoDecides(Screen screen) {
    screen.open("#/new");
    screen.await("lt-start .sample");
    screen.find("lt-start .choice button").last().click();
    screen
        .find("lt-upload[kind=registry] input")
        .setInputFiles(
            new FilePayload(
                "list.json", "application/json", LIST.getBytes(StandardCharsets.UTF_8)));

    Locator before = screen.await("lt-start lt-conflicts .conflict");
    assertThat(before).containsText("已证明没有合规方案");
    assertThat(before).containsText("山前镇供暖（heat）");
    assertThat(before).containsText("山前砖厂（P1）");
    assertThat(before).containsText("岭后砖厂（P2）");
    assertThat(before).containsText("须政策发文机关同意");
    assertThat(screen.violations()).isEmpty();
    screen.find("lt-start section").last().locator("input").fill("1");
    screen.find("lt-start button.primary").click();

    assertThat(screen.await("lt-run .outcome")).hasText("✕ 已证明没有合规方案");
    assertThat(screen.await("lt-run lt-conflicts .conflict")).containsText("山前镇供暖（heat）");
    assertThat(screen.violations()).isEmpty();

    String version = ownPlan(screen);
    screen.go("#/plans/" + version + "/verdict");
    assertThat(screen.await("lt-summary .chip.bad")).hasText("✕ 已证明没有合规方案");
    assertThat(screen.await("lt-verdict lt-conflicts .conflict")).containsText("岭后砖厂（P2）");
    assertThat(screen.violations()).isEmpty();
    screen.go("#/plans/" + version + "/versions");
    assertThat(screen.await("lt-version-list tr.shown .chip.bad")).hasText("✕ 已证明没有合规方案");

    String answers = screen.answers(version);
    screen.go("#/answers/" + answers);
    assertThat(screen.await("lt-answers td .chip.bad")).hasText("✕ 已证明没有合规方案");
    assertThat(screen.find("lt-answers lt-conflicts .conflict").first())
        .containsText("山前镇供暖（heat）");
    assertThat(screen.violations()).isEmpty();
  }

  private static String ownPlan(Screen screen) {
    return screen
        .get("plan-versions")
        .get("planVersions")
        .valueStream()
        .filter(version -> version.at("/registry/id").stringValue().equals("mine"))
        .findFirst()
        .orElseThrow()
        .get("id")
        .stringValue();
  }
}
