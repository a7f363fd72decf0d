package lunting.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jspecify.annotations.Nullable;

/**
 * The last steps to a publication, as people take them: nobody approves what is of their own
 * making, so a colleague does; then the counts are typed once more.
 */
final class Publishing {
  private static final String[] COUNTS = {"plantsChanged", "notices", "exceptions"};

  private Publishing() {}

  /**
   * From the screen on which something waits for its approval.
   *
   * @param reason null: the one that the page proposes
   */
  static void byMouse(Mouse mouse, Screen screen, Screen colleague, @Nullable String reason) {
    screen.await("lt-publish .hindrance");
    colleague.open(address(screen));
    mouse.click(colleague.await("lt-publish .approvals button"));
    screen.await("lt-publish .confirm");
    assertThat(screen.find("lt-publish .plants .lines")).containsText("涉及生产线");
    mouse.click(screen.find("lt-publish input[name=plantsChanged]"));
    for (String count : COUNTS) {
      screen.page().keyboard().type(asked(screen, count));
      screen.page().keyboard().press("Tab");
    }
    if (reason != null) {
      screen.page().keyboard().type(reason);
    }
    mouse.click(screen.find("lt-publish form button"));
    screen.await("lt-publication h1");
  }

  /** The same without a mouse; answers with the keys of the colleague. */
  static Keyboard byKeys(Keyboard keys, Screen screen, Screen colleague, String reason) {
    screen.await("lt-publish .hindrance");
    colleague.open(address(screen));
    colleague.await("lt-publish .skip");
    Keyboard others = new Keyboard(colleague);
    others.goTo("lt-publish .skip").press("Enter");
    others.goTo("lt-publish .approvals button").press("Enter");
    assertThat(colleague.await("lt-publish .confirm input")).isFocused();
    screen.await("lt-publish .confirm");
    keys.goTo("lt-publish .skip").press("Enter");
    for (String count : COUNTS) {
      keys.goTo("lt-publish input[name=" + count + "]").type(asked(screen, count));
    }
    keys.goTo("lt-publish form textarea").type(reason);
    keys.goTo("lt-publish form button").press("Enter");
    screen.await("lt-publication h1");
    return others;
  }

  private static String asked(Screen screen, String count) {
    return screen
        .find("lt-publish input[name=" + count + "] + .soft")
        .textContent()
        .replaceAll("\\D", "");
  }

  private static String address(Screen screen) {
    String address = screen.page().url();
    return address.substring(address.indexOf('#'));
  }
}
