package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A planner at the desk of a working copy of the small town's plan. */
final class Desk {
  private static final int DAYS = 90;
  private static final int STEPS = 4;

  private final Screen screen;
  private final String copy;

  private Desk(Screen screen, String copy) {
    this.screen = screen;
    this.copy = copy;
  }

  /** Goes from the board of the town's season plan to the desk, as a person would. */
  static Desk begin(Screen screen, String actor) {
    String version = SmallTown.seasonPlan(screen);
    screen.actAs(actor);
    screen.open("#/plans/" + version + "/board");
    screen.await("lt-desk-open button").click();
    screen.await("lt-desk lt-board .track .bar");
    return new Desk(screen, at(screen));
  }

  /** The desk of the same working copy in somebody else's browser. */
  Desk seenBy(Screen other, String actor) {
    other.actAs(actor);
    other.open("#/desk/" + copy);
    other.await("lt-desk lt-board .track .bar");
    return new Desk(other, copy);
  }

  /** Edits that another program sends. */
  void send(String edits) {
    screen
        .page()
        .evaluate(
            """
            ([copy, body]) => fetch(`api/v1/working-copies/${copy}/edits`,
              {method: 'POST', headers: {'Content-Type': 'application/json'}, body})\
            """,
            List.of(copy, edits));
  }

  /** What others do is not looked for: only what the server answers to a change shows it. */
  void seesNothingByItself() {
    screen
        .page()
        .route(
            "**/working-copies/" + copy,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"revision\": 0}")));
  }

  private static String at(Screen screen) {
    String address = screen.page().url();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  String copy() {
    return copy;
  }

  /** The bar of a line, by a part of its accessible name. */
  Locator bar(String line) {
    return screen.find("lt-desk lt-board .bar[aria-label*='" + line + " ']").first();
  }

  /** The name of a line in the board's first column. */
  Locator line(String line) {
    return screen.find("lt-desk lt-board .name[title*='(" + line + ")'] .label");
  }

  /** Drags a bar by days; it is held until {@link #drop}. */
  void drag(String line, int days) {
    BoundingBox box = bar(line).boundingBox();
    pull(box.x + box.width / 2, box.y + box.height / 2, days);
  }

  /** Drags the end of a bar by days. */
  void dragEnd(String line, int days) {
    BoundingBox box = bar(line).boundingBox();
    pull(box.x + box.width - 3, box.y + box.height / 2, days);
  }

  /** Drags a bar onto another line. */
  void dragTo(String line, String other) {
    BoundingBox box = bar(line).boundingBox();
    BoundingBox target = line(other).boundingBox();
    Mouse mouse = screen.page().mouse();
    mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    mouse.down();
    mouse.move(
        box.x + box.width / 2,
        target.y + target.height / 2,
        new Mouse.MoveOptions().setSteps(STEPS));
  }

  private void pull(double x, double y, int days) {
    double day = screen.find("lt-coverage .chart").first().boundingBox().width / DAYS;
    Mouse mouse = screen.page().mouse();
    mouse.move(x, y);
    mouse.down();
    mouse.move(x + days * day, y, new Mouse.MoveOptions().setSteps(STEPS));
  }

  /** Lets go, and waits until the server has answered. */
  void drop() {
    long steps = steps();
    screen.page().mouse().up();
    awaitStep(steps);
  }

  /** Does something and waits until there is one step more, or one less. */
  void step(Runnable act) {
    long steps = steps();
    act.run();
    awaitStep(steps);
  }

  void press(String... keys) {
    for (String key : keys) {
      screen.page().keyboard().press(key);
    }
  }

  private void awaitStep(long before) {
    screen.until(() -> steps() != before);
    screen.settle();
  }

  private long steps() {
    JsonNode now = screen.get("working-copies/" + copy);
    return now.get("revision").longValue();
  }

  /** What the server has of a line, from and to of each reduction. */
  List<String> days(String line) {
    List<String> days = new ArrayList<>();
    onServer(line)
        .get("reductions")
        .forEach(
            each -> days.add(each.get("from").stringValue() + " " + each.get("to").stringValue()));
    return days;
  }

  /** What the server has of a line. */
  JsonNode onServer(String line) {
    for (JsonNode plant : screen.get("working-copies/" + copy + "/board").get("plants")) {
      for (JsonNode each : plant.get("lines")) {
        if (each.get("id").stringValue().equals(line)) {
          return each;
        }
      }
    }
    throw new AssertionError("The board has no line " + line);
  }

  /** What the desk says of the last change. */
  Locator said() {
    return screen.find("lt-desk .notices .said");
  }

  void tab(String name) {
    screen.find("lt-desk [role=tab]").getByText(name).click();
    assertThat(screen.find("lt-desk [role=tab][aria-selected=true]").textContent()).contains(name);
  }
}
