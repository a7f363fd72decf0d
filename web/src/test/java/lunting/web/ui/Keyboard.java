package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/**
 * A person without a mouse: every key is counted, what they look for must be near, and the focus
 * must never fall back to the beginning of the page.
 */
final class Keyboard {
  private static final int MOST_TABS = 15;

  private final Screen screen;
  private int keys;

  /** Begins on a page that was just opened: its first key leads past its header. */
  Keyboard(Screen screen) {
    this.screen = screen;
    press("Tab", "Enter");
  }

  void press(String... names) {
    for (String name : names) {
      screen.page().keyboard().press(name);
      keys++;
    }
  }

  void type(String text) {
    screen.page().keyboard().type(text);
    keys += text.length();
  }

  /** Goes on to something with Tab; where it is passed again and again it is too far away. */
  Keyboard goTo(String selector) {
    Locator where = screen.await(selector);
    List<String> passed = new ArrayList<>();
    while (!isAt(where)) {
      assertThat(isLost()).as("the focus is lost on the way to %s", selector).isFalse();
      assertThat(passed).as("on the way to %s", selector).hasSizeLessThan(MOST_TABS);
      press("Tab");
      passed.add(screen.focused().strip());
    }
    return this;
  }

  int keys() {
    return keys;
  }

  private static boolean isAt(Locator where) {
    return (boolean) where.evaluate("element => element.matches(':focus')");
  }

  private boolean isLost() {
    return (boolean) screen.page().evaluate("() => document.activeElement === document.body");
  }
}
