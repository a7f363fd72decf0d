package lunting.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of its own, that can be restarted on what it kept, and browsers that look at it. */
final class Bureau implements AutoCloseable {
  private final Screen any;
  private final Server server = Server.empty();
  private final List<Screen> browsers = new ArrayList<>();

  /** The browsers are contexts of the one in which a screen is. */
  Bureau(Screen any) {
    this.any = any;
  }

  /** A browser of somebody who has given no name yet. */
  Screen browser() {
    var browser = any.page().context().browser();
    Screen screen = new Screen(browser.newContext(), server);
    browsers.add(screen);
    return screen;
  }

  /** The browser of somebody whose name it keeps. */
  Screen browser(String actor) {
    Screen screen = browser();
    screen.actAs(actor);
    return screen;
  }

  /** Ends the server and starts another one on the same data and port. */
  void restart() {
    server.restart();
  }

  /** Has a version published through the API, and answers with the id of the publication. */
  String publish(Screen screen, String version) {
    String inputs = "plan-versions/" + version;
    JsonNode known = screen.get("plan-versions/" + version + "/publication").get("season");
    String season =
        known != null
            ? known.stringValue()
            : send(
                    screen,
                    "POST",
                    "seasons",
                    "{\"policy\": \"%s\", \"registry\": \"%s\"}".formatted(inputs, inputs),
                    null)
                .get("id")
                .stringValue();
    send(
        screen,
        "PUT",
        "seasons/" + season + "/draft",
        "{\"planVersion\": \"%s\"}".formatted(version),
        tag(screen, season));
    JsonNode preview =
        screen.get("seasons/" + season + "/publication-preview?planVersion=" + version);
    String hash = preview.get("hash").stringValue();
    send(
        screen,
        "POST",
        "plan-versions/" + version + "/approvals",
        "{\"hash\": \"%s\"}".formatted(hash),
        null);
    return send(
            screen,
            "POST",
            "seasons/" + season + "/publications",
            "{\"planVersion\": \"%s\", \"hash\": \"%s\", \"confirm\": %s, \"reason\": \"试\"}"
                .formatted(version, hash, preview.get("confirm")),
            tag(screen, season))
        .get("id")
        .stringValue();
  }

  /** A plant that has no notice of the publication in which the version was put in force. */
  String unchanged(Screen screen, String version) {
    JsonNode standing = screen.get("plan-versions/" + version + "/publication");
    String publication = standing.at("/standing/publication").stringValue();
    List<String> told = new ArrayList<>();
    screen
        .get(
            "seasons/%s/notices?publication=%s"
                .formatted(standing.get("season").stringValue(), publication))
        .get("notices")
        .forEach(notice -> told.add(notice.get("plant").stringValue()));
    for (JsonNode plant : screen.get("plan-versions/" + version + "/board").get("plants")) {
      String id = plant.get("id").stringValue();
      if (!told.contains(id)) {
        return id;
      }
    }
    throw new AssertionError("Every plant has a notice.");
  }

  private static String tag(Screen screen, String season) {
    return "\"%s-%s\"".formatted(season, screen.get("seasons/" + season).get("revision"));
  }

  private JsonNode send(
      Screen screen, String method, String path, String body, @Nullable String seen) {
    RequestOptions request =
        RequestOptions.create()
            .setMethod(method)
            .setHeader("Content-Type", "application/json")
            .setHeader("Lunting-Actor", URLEncoder.encode("赵刚", StandardCharsets.UTF_8))
            .setData(body);
    if (seen != null) {
      request.setHeader("If-Match", seen);
    }
    APIResponse answer =
        screen
            .page()
            .request()
            .fetch("http://127.0.0.1:" + server.port() + "/api/v1/" + path, request);
    assertThat(answer.ok()).as(path + ": " + answer.text()).isTrue();
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() {
    browsers.forEach(screen -> screen.close(true));
    server.close();
  }
}
