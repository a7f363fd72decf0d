package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at states of the page, each loaded once, in Chinese and then in English: axe reads Chinese
 * on a phone and English on a desk, and in neither language does anything stick out on either.
 */
final class Inspection {
  private static final int PHONE = 320;
  private static final int DESK = 1440;
  private static final int LAPTOP = 1280;
  private static final int HIGH = 800;
  private static final int USUAL_PERCENT = 100;
  private static final int TWICE_PERCENT = 200;

  private final Screen screen;
  private final Map<String, List<String>> found = new LinkedHashMap<>();

  /** The states are drawn in Chinese on a phone. */
  Inspection(Screen screen) {
    this.screen = screen;
    screen.size(PHONE, HIGH);
    screen.language("zh");
  }

  /** Looks at what is there now, which stays as it is. */
  void look(String state) {
    look(state, false);
  }

  /** The same, also with text of twice its size, of which nothing is cut off. */
  void lookClosely(String state) {
    look(state, true);
  }

  private void look(String state, boolean closely) {
    read(state + " in Chinese");
    screen.size(DESK, HIGH);
    fits(state + " in Chinese");
    enlarge(state + " in Chinese", closely);
    screen.language("en");
    enlarge(state + " in English", closely);
    screen.size(DESK, HIGH);
    read(state + " in English");
    screen.size(PHONE, HIGH);
    fits(state + " in English");
    screen.language("zh");
  }

  private void enlarge(String state, boolean closely) {
    if (closely) {
      screen.enlarge(TWICE_PERCENT);
      screen.size(LAPTOP, HIGH);
      fits(state + " in large text");
      assertThat(screen.cut()).as(state + " in large text is cut").isEmpty();
      screen.enlarge(USUAL_PERCENT);
    }
  }

  private void read(String state) {
    found.put(state, screen.violations());
    fits(state);
  }

  private void fits(String state) {
    assertThat(screen.overflows()).as(state + " scrolls sideways").isEmpty();
  }

  /** Axe has read so many states, and complained of none. */
  void isClean(int states) {
    assertThat(found).hasSize(2 * states);
    assertThat(found).allSatisfy((state, violations) -> assertThat(violations).isEmpty());
  }
}
