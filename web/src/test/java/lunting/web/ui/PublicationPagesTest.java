package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the page tells of what was published, where the town itself has no such case. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class PublicationPagesTest {
  @Test
  void anExceptionNamesWhomItConcerns(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String version = SmallTown.seasonPlan(screen);
      String publication = bureau.publish(screen, version);
      JsonNode plant = screen.get("plan-versions/" + version + "/board").get("plants").get(0);
      changed(
          screen,
          "**/api/v1/publications/" + publication,
          answer ->
              answer.set(
                  "exceptions",
                  JsonMapper.shared()
                      .readTree(
                          """
                          [{"rule": "min-stop", "subject": "%s", "text": {"zh": "停产过短", "en": "x"},
                            "reason": "检修", "by": "王海"}]\
                          """
                              .formatted(plant.get("id").stringValue()))));

      screen.open("#/publications/" + publication);

      assertThat(screen.await("lt-publication li:has-text('检修')"))
          .containsText(plant.at("/name/zh").stringValue());
    }
  }

  @Test
  void aSearchTellsThatEarlierNoticesAreNotSearched(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String version = SmallTown.seasonPlan(screen);
      bureau.publish(screen, version);
      changed(screen, "**/api/v1/seasons/*/notices", answer -> answer.put("next", 1));
      screen.open("#/plans/" + version + "/notices");

      screen.await("lt-notices input[type=search]").fill("没有这家企业");

      assertThat(screen.find("lt-notices [role=status]")).containsText("未查找更早的");
      screen.page().unroute("**/api/v1/seasons/*/notices");
      screen.find("lt-notices button").click();
      assertThat(screen.find("lt-notices [role=status]")).isEmpty();
    }
  }

  /** Has the page get another answer than the server gives. */
  private static void changed(Screen screen, String addresses, Consumer<ObjectNode> change) {
    screen
        .page()
        .route(
            addresses,
            route -> {
              APIResponse answer = route.fetch();
              ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(answer.body());
              change.accept(body);
              route.fulfill(
                  new Route.FulfillOptions().setResponse(answer).setBody(body.toString()));
            });
  }
}
