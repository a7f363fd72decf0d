package lunting.web.ui;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What a person does by mouse, counted: clicks, and on how many screens. */
final class Mouse {
  private final Set<String> screens = new HashSet<>();
  private int clicks;

  void click(Locator where) {
    screens.add(where.page().url());
    where.click();
    clicks++;
  }

  /** Clicks, and tells how long it takes until this is read as the answer. */
  void ask(String request, Locator where, Locator answer) {
    Instant asked = Instant.now();
    click(where);
    answer.waitFor();
    System.out.printf(
        "%s: %d clicks, answered after %d ms%n",
        request, clicks, Duration.between(asked, Instant.now()).toMillis());
  }

  /** Counts what is no click on the page: one into a window of the browser's own, a key. */
  void count(int more) {
    clicks += more;
  }

  int clicks() {
    return clicks;
  }

  int screens() {
    return screens.size();
  }
}
