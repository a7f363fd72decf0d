package lunting.web.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives a test a {@link Screen}: a fresh browser context on one real server, which all browser
 * tests of a JVM share. After the test, what the page complained of fails it.
 */
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final Namespace OURS = Namespace.create(Browsing.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find() != null || Chromium.required()) {
      return ConditionEvaluationResult.enabled("There is a Chromium, or there must be one.");
    }
    return ConditionEvaluationResult.disabled(
        "No Chromium is on the PATH: the page is not tested in a browser. Install chromium, or set"
            + " CI=true to make this a failure.");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Screen.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, OURS)
            .getOrComputeIfAbsent("shared", key -> new Shared(), Shared.class);
    boolean apart =
        AnnotationSupport.isAnnotated(context.getTestMethod(), OnOwnServer.class)
            || AnnotationSupport.isAnnotated(context.getTestClass(), OnOwnServer.class);
    Screen screen = new Screen(shared.browser.newContext(), apart ? shared.apart() : shared.server);
    context.getStore(OURS).put("screen", screen);
    return screen;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(OURS);
    Screen screen = store.remove("screen", Screen.class);
    if (screen != null) {
      screen.close(context.getExecutionException().isEmpty());
    }
  }

  /** Playwright, the browser and the server, once for all test classes of this JVM. */
  private static final class Shared implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final Server server;
    private @Nullable Server apart;

    Shared() {
      // A busy machine draws slowly; what never comes fails a minute later, which is rare enough.
      PlaywrightAssertions.setDefaultAssertionTimeout(Screen.PATIENCE_MILLIS);
      Path chromium =
          Objects.requireNonNull(
              Chromium.find(), "No Chromium is on the PATH, and this run requires one.");
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setArgs(Chromium.FLAGS));
      server = Server.onSample();
    }

    /** The server of those that solve lists of their own. */
    synchronized Server apart() {
      Server known = apart;
      if (known == null) {
        known = Server.empty();
        apart = known;
      }
      return known;
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      server.close();
      if (apart != null) {
        apart.close();
      }
    }
  }
}
