package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reader's window onto the page, with the few gestures the tests need. */
final class Screen {
  /** How long is waited for what the page is to show. */
  static final double PATIENCE_MILLIS = 60_000;

  private static final double SETTLED_MILLIS = 300;
  private static final double PAUSE_MILLIS = 50;
  private static final int WIDE = 1440;
  private static final int HIGH = 900;

  private final BrowserContext context;
  private final String address;
  private final Server server;
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  Screen(BrowserContext context, Server server) {
    this.context = context;
    this.server = server;
    this.address = "http://127.0.0.1:" + server.port() + "/";
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.setViewportSize(WIDE, HIGH);
    page.onPageError(complaints::add);
    page.onConsoleMessage(this::note);
    // Who first asks for the chooser when it is to open may ask too late.
    page.onFileChooser(chooser -> {});
  }

  Page page() {
    return page;
  }

  /** The server that it looks at. */
  Server server() {
    return server;
  }

  /** Opens an address of the page and waits until it stands still. */
  void open(String hash) {
    page.navigate("about:blank");
    page.navigate(address + hash);
    page.waitForLoadState(LoadState.LOAD);
    find("lt-app main").waitFor();
  }

  /** Has the browser keep the name of whoever acts; for that no page need be drawn. */
  void actAs(String actor) {
    page.navigate(address + "api/v1/health");
    page.evaluate("name => localStorage.setItem('lunting.actor', name)", actor);
  }

  /** Waits until something holds that only the server tells, which has time to work meanwhile. */
  void until(BooleanSupplier holds) {
    page.waitForCondition(() -> {
      boolean now = holds.getAsBoolean();
      if (!now) {
        page.waitForTimeout(PAUSE_MILLIS);
      }
      return now;
    });
  }

  /** Goes to another address of the page that is open. */
  void go(String hash) {
    page.evaluate("hash => { location.hash = hash; }", hash);
  }

  /**
   * Keeps back what the page asks for under these addresses; what it asked for stands in the list.
   */
  List<Route> hold(String addresses) {
    List<Route> held = new ArrayList<>();
    page.route(addresses, held::add);
    return held;
  }

  /** Waits until something was asked for that is kept back. */
  void awaitHeld(List<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
  }

  /** Answers what was kept back as a server that has failed. */
  static void refuse(Route held) {
    held.fulfill(
        new Route.FulfillOptions()
            .setStatus(500)
            .setContentType("application/problem+json")
            .setBody("{\"code\": \"failed\", \"message\": {\"zh\": \"坏了\", \"en\": \"failed\"}}"));
  }

  /** Waits until what arrived has been drawn. */
  void settle() {
    page.waitForTimeout(SETTLED_MILLIS);
  }

  /** Opens the board of the Zhoucun sample's season plan, whatever else has been solved since. */
  void openBoard() {
    open("#/plans/" + seasonPlan());
    find("lt-board .bar").first().waitFor();
  }

  /** Elements by selector, through all components. */
  Locator find(String selector) {
    return page.locator(selector);
  }

  /** Waits until an element is there. */
  Locator await(String selector) {
    Locator found = find(selector).first();
    found.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    return found;
  }

  /** Gives the window another size and waits until the page has taken it. */
  void size(int width, int height) {
    page.setViewportSize(width, height);
    settleFrames();
  }

  /** What watches its own size is told in the next frame and draws itself by the one after. */
  private void settleFrames() {
    page.evaluate(
        "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
  }

  /** Switches the language by its button. */
  void speak(String button) {
    page.locator("header .choice button", new Page.LocatorOptions().setHasText(button)).click();
  }

  /** Switches the language behind whatever is open: {@code zh} or {@code en}. */
  void language(String language) {
    page.evaluate(
        """
        (language) => import(new URL('lib/text.js', document.baseURI)).then(({setLanguage}) => setLanguage(language))\
        """,
        language);
    settleFrames();
    assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
  }

  /** The accessible name of what has the focus, however deep it lies. */
  String focused() {
    Object name =
        page.evaluate(
            """
            () => {
              let e = document.activeElement;
              while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
              return e?.getAttribute('aria-label') ?? e?.textContent ?? '';
            }\
            """);
    return String.valueOf(name);
  }

  /** What sticks out to the right where the page must be scrolled sideways; else nothing. */
  List<String> overflows() {
    Object found =
        page.evaluate(
            """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) {
                return [];
              }
              const scrolls = (element) => getComputedStyle(element).overflowX !== 'visible';
              // What a frame of its own scrolls does not widen the page.
              const each = (root) => [...root.children].flatMap((element) => scrolls(element) ? [element]
                : [element, ...each(element.shadowRoot ?? element), ...(element.shadowRoot ? each(element) : [])]);
              const out = each(document.body)
                .filter((element) => element.getBoundingClientRect().right > wide + 1)
                .map((element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 60)}`);
              return out.length > 0 ? out.slice(-8) : ['nothing that has a box'];
            }\
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** Has all text drawn at so many percent of its size, as who reads large text has it. */
  void enlarge(int percent) {
    page.evaluate("size => { document.documentElement.style.fontSize = size; }", percent + "%");
    settleFrames();
  }

  /** Text of which a part is hidden by the box that it stands in; what can be scrolled is not. */
  List<String> cut() {
    Object found =
        page.evaluate(
            """
            () => {
              const inside = (root) => [...root.children].flatMap((element) =>
                element.shadowRoot?.host.matches('lt-board, lt-coverage, lt-impact-strips') || getComputedStyle(element).clipPath !== 'none' ? []
                  : [element, ...inside(element), ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
              const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
              return inside(document.body)
                .filter((element) => element.clientWidth > 0 && element.clientHeight > 0 && element.textContent.trim() !== '')
                .filter((element) => {
                  const {overflowX, overflowY, textOverflow} = getComputedStyle(element);
                  if (textOverflow === 'ellipsis' && element.closest('[title]') !== null) {
                    return false; // its title has the whole text
                  }
                  return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
                    || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
                })
                .map((element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 60)}`);
            }\
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** How much memory the scripts of the page hold, in megabytes. */
  long heapMegabytes() {
    CDPSession tools = context.newCDPSession(page);
    tools.send("Performance.enable");
    String told = String.valueOf(tools.send("Performance.getMetrics"));
    tools.detach();
    for (JsonNode metric : JsonMapper.shared().readTree(told).get("metrics")) {
      if (metric.get("name").stringValue().equals("JSHeapTotalSize")) {
        return metric.get("value").longValue() >> 20;
      }
    }
    throw new AssertionError("The browser does not tell: " + told);
  }

  /** What axe finds, one line a rule. */
  List<String> violations() {
    return Axe.violations(page);
  }

  /** What the API answers. */
  JsonNode get(String path) {
    APIResponse answer = page.request().get(address + "api/v1/" + path);
    assertThat(answer.ok()).as(path + ": " + answer.status()).isTrue();
    return JsonMapper.shared().readTree(answer.body());
  }

  /** The final season plan of the Zhoucun sample, as soon as it stands. */
  String seasonPlan() {
    return seasonVersion().get("id").stringValue();
  }

  /** That plan as a version in a list. */
  JsonNode seasonVersion() {
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    while (Instant.now().isBefore(end)) {
      for (JsonNode version : get("plan-versions").get("planVersions")) {
        boolean isFinal = version.get("final").booleanValue();
        // A plan made by hand has no run.
        if (isFinal
            && !version.has("baseline")
            && version.path("run").asString("").endsWith("-1")) {
          return version;
        }
      }
      page.waitForTimeout(300);
    }
    throw new AssertionError("The first sample was not solved in time.");
  }

  /** Has the API find the answers to a red warning and answers with their id, all of them found. */
  String answers(String version) {
    JsonNode started =
        post(
            "answers",
            """
            {"baseline": "plan-versions/%s", "config": {"run": {"termination": {"stepCountLimit": 50}}},
             "events": {"format": "lunting-events/1", "events": [{"id": "W1", "kind": "WARNING",
               "level": "RED", "issued": "2021-01-12T18:00:00+08:00", "from": "2021-01-13",
               "to": "2021-01-20"}]}}\
            """
                .formatted(version));
    String id = started.get("id").stringValue();
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    while (!get("answers/" + id).get("complete").booleanValue()) {
      assertThat(Instant.now()).as("the answers are found in time").isBefore(end);
      page.waitForTimeout(300);
    }
    return id;
  }

  /** Uploads a file to a collection of the API and answers with the reference to it. */
  String uploaded(String collection, String file) {
    APIResponse answer =
        page.request()
            .post(
                address + "api/v1/" + collection,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/octet-stream")
                    .setData(file));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).get("ref").stringValue();
  }

  /** Sends the API a request that it takes up. */
  private JsonNode post(String path, String body) {
    APIResponse answer =
        page.request()
            .post(
                address + "api/v1/" + path,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Lunting-Actor", "planner")
                    .setData(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Solves a sample through the API and answers with its last plan version. */
  String solve(String sample, int seconds) {
    return solved(
        """
        {"config": {"run": {"name": "%s", "termination": {"spentLimit": "PT%dS"}}},
         "policy": "demo-data/%s", "registry": "demo-data/%s"}\
        """
            .formatted(sample, seconds, sample, sample));
  }

  /** Has the API work off a request for a run and answers with its last plan version. */
  String solved(String request) {
    JsonNode started = post("solve-runs", request);
    String run = started.get("metadata").get("id").stringValue();
    Instant end = Instant.now().plus(Duration.ofSeconds(150));
    while (Instant.now().isBefore(end)) {
      JsonNode metadata = get("solve-runs/" + run).get("metadata");
      String status = metadata.get("status").stringValue();
      if (!status.equals("SOLVING_SCHEDULED") && !status.equals("SOLVING_ACTIVE")) {
        assertThat(status).isEqualTo("SOLVING_COMPLETED");
        return metadata.get("planVersion").stringValue();
      }
      page.waitForTimeout(300);
    }
    throw new AssertionError("The run " + run + " did not end in time.");
  }

  void close(boolean strict) {
    context.close();
    if (strict) {
      assertThat(complaints).as("what the page complained of").isEmpty();
    }
  }

  private void note(ConsoleMessage message) {
    // A refused upload is an answer, not a complaint of the page.
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      complaints.add(message.text());
    }
  }
}
