package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the telephone call to the published change, on a district, with every click counted. */
@ExtendWith(Browsing.class)
@OnOwnServer
class WarningRoomTest {
  private static final int MOST_FOR_A_WARNING = 12;
  private static final int MOST_FOR_A_LIFT = 6;

  /** It takes less than two seconds where nothing else goes on; here others solve and compile. */
  private static final Duration MOST_TO_THE_FIRST_ANSWER = Duration.ofSeconds(30);

  private static final LocatorAssertions.ContainsTextOptions FOUND =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @Test
  void aWarningIsAnsweredPublishedAndLiftedWithFewClicks(Screen any) {
    try (Bureau bureau = new Bureau(any)) {
      Screen screen = bureau.browser("王海");
      Screen colleague = bureau.browser("李敏");
      bureau.publish(screen, screen.solve("district", 2));

      Mouse warning = warned(screen, colleague);
      String changed = inForce(screen);
      Mouse lift = lifted(screen, colleague);

      assertThat(warning.clicks()).isLessThanOrEqualTo(MOST_FOR_A_WARNING);
      assertThat(lift.clicks()).isLessThanOrEqualTo(MOST_FOR_A_LIFT);
      assertThat(inForce(screen)).isNotEqualTo(changed);
      screen.open("#/plans/" + inForce(screen) + "/events");
      screen.await("lt-impact .chips");
      assertThat(screen.find("lt-impact table.endings")).hasCount(0);
    }
  }

  /** At six in the evening the telephone rings: red from now on, for three days. */
  private static Mouse warned(Screen screen, Screen colleague) {
    Mouse mouse = new Mouse();
    screen.page().clock().setFixedTime("2021-01-12T18:00:00+08:00");
    screen.open("#/");
    mouse.click(screen.await("lt-season a.primary"));
    screen.await("lt-event-form form");
    mouse.click(screen.find("lt-event-form input[value=RED]"));
    assertThat(screen.find("lt-event-form input[name=fromHour]")).hasValue("18:00");

    Instant asked = Instant.now();
    Duration worked = cpu();
    mouse.click(screen.find("lt-event-form button[name=find]"));
    screen.await("lt-answers td button.primary");
    Duration answered = Duration.between(asked, Instant.now());
    worked = cpu().minus(worked);

    System.out.printf(
        "First answer to a district's warning on the screen after %d ms, %d ms of them computed%n",
        answered.toMillis(), worked.toMillis());
    assertThat(answered).isLessThan(MOST_TO_THE_FIRST_ANSWER);
    assertThat(screen.find("lt-impact table").first()).isVisible();
    publishFirstAnswer(screen, colleague, mouse, "红色预警 W1");
    return mouse;
  }

  /** Two days later it ends before its time. */
  private static Mouse lifted(Screen screen, Screen colleague) {
    Mouse mouse = new Mouse();
    screen.page().clock().setFixedTime("2021-01-13T20:00:00+08:00");
    screen.open("#/");
    mouse.click(screen.await("lt-season a.primary"));
    mouse.click(screen.await("lt-events .events button.primary"));
    assertThat(screen.await("lt-impact table.endings tbody tr").first()).isVisible();
    publishFirstAnswer(screen, colleague, mouse, "提前解除：红色预警 W1");
    return mouse;
  }

  private static void publishFirstAnswer(
      Screen screen, Screen colleague, Mouse mouse, String reason) {
    assertThat(screen.find("lt-answers p[role=status]")).containsText("均已求出", FOUND);
    mouse.click(screen.find("lt-answers td button.primary").first());
    Publishing.byMouse(mouse, screen, colleague, null);
    assertThat(screen.find("lt-publication dl")).containsText(reason);
  }

  /** What this server and its tests have computed so far. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static String inForce(Screen screen) {
    return screen.get("seasons").at("/seasons/0/inForce/planVersion/id").stringValue();
  }
}
