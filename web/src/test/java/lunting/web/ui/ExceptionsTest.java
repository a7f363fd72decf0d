package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is typed of exceptions while the page looks again by itself. */
@ExtendWith(Browsing.class)
@OnOwnServer
final class ExceptionsTest {
  @Test
  void aReasonStaysAsLongAsTheChangeIsTheSameAndGoesWithAnother(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      String legal = SmallTown.seasonPlan(screen);
      String broken = SmallTown.planWithout(screen, "T2-1");
      lacksAnApproval(screen);
      screen.open("#/plans/" + broken + "/publish");
      screen.await("lt-publish button.primary").click();
      screen.await("lt-publish .approvals button");
      Locator reason = screen.await("lt-publish .breaches textarea");

      reason.fill("设备检修");
      looksAgain(screen);
      assertThat(reason).hasValue("设备检修");
      bureau.publish(screen, legal);
      looksAgain(screen);

      assertThat(reason).hasValue("");
    }
  }

  /** As long as one is missing the page looks again, every few seconds. */
  private static void lacksAnApproval(Screen screen) {
    screen
        .page()
        .route(
            url -> url.contains("/publication-preview"),
            route -> {
              APIResponse answer = route.fetch();
              ObjectNode preview = (ObjectNode) JsonMapper.shared().readTree(answer.body());
              preview.put("approvalsNeeded", 1);
              route.fulfill(
                  new Route.FulfillOptions().setResponse(answer).setBody(preview.toString()));
            });
  }

  /** Waits until the page has asked anew, without anybody's doing, and drawn the answer. */
  private static void looksAgain(Screen screen) {
    screen
        .page()
        .waitForResponse(answer -> answer.url().contains("/publication-preview"), () -> {});
    screen.settle();
  }
}
