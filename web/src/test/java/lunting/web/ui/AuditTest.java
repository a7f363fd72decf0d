package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who did what, read from the page. */
@ExtendWith(Browsing.class)
@OnOwnServer
class AuditTest {
  @Test
  void whatWasDoneToAPublicationIsFoundFromIt(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String version = SmallTown.seasonPlan(screen);
      String publication = bureau.publish(screen, version);
      screen.open("#/publications/" + publication);

      screen.await("lt-publication dl a[href='#/audit/" + publication + "']").click();

      Locator acts = screen.find("lt-audit tbody tr");
      screen.await("lt-audit tbody tr");
      assertThat(acts).hasCount(1);
      assertThat(acts).containsText("公布");
      assertThat(acts).containsText("赵刚");
      JsonNode audit = screen.get("audit");
      assertThat(screen.find("lt-audit section > p > code"))
          .hasText(audit.get("head").stringValue());
      acts.locator("a[href='#/audit/" + version + "']").click();
      screen.await("lt-audit h1").getByText(version).waitFor();
      assertThat(acts.filter(new Locator.FilterOptions().setHasText("设为草案"))).hasCount(1);
      assertThat(acts.last()).containsText("保存方案");
      screen.find("lt-audit form a.button").click();
      screen.find("lt-audit tbody td").getByText("上传名录").first().waitFor();
      assertThat(acts).hasCount(audit.get("entries").size());
    }
  }

  @Test
  void olderActsAndVersionsFollowOnRequest(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String version = SmallTown.seasonPlan(screen);
      bureau.publish(screen, version);
      JsonNode audit = screen.get("audit");
      int first = audit.get("entries").size() - 2;
      screen.page().route(url -> url.endsWith("/api/v1/audit"), route -> answerShort(route, first));
      screen.open("#/audit");
      screen.await("lt-audit tbody tr");
      assertThat(screen.find("lt-audit tbody tr")).hasCount(first);

      screen.find("lt-audit button").getByText("显示更早的").click();

      assertThat(screen.find("lt-audit tbody tr")).hasCount(first + 2);
      assertThat(screen.find("lt-audit tbody th").last()).hasText("1");
      assertThat(screen.find("lt-audit button").getByText("显示更早的")).hasCount(0);
    }
  }

  /** The server's answer cut short, as that of one that has kept more. */
  private static void answerShort(Route route, int entries) {
    String whole = route.fetch().text();
    ObjectNode answer = (ObjectNode) JsonMapper.shared().readTree(whole);
    ArrayNode acts = (ArrayNode) answer.get("entries");
    while (acts.size() > entries) {
      acts.remove(acts.size() - 1);
    }
    answer.put("next", acts.get(entries - 1).get("number").longValue());
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("application/json")
            .setBody(answer.toString()));
  }
}
