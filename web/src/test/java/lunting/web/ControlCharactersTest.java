package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import lunting.web.database.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A text that no database can keep is refused before it comes to one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ControlCharactersTest {
  private final RunningServer server = new RunningServer(Databases.empty(Databases.Kind.POSTGRES));

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theyAreRefusedInTheTextsOfABody() {
    String season =
        """
        {"name": "%s", "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
        """;

    assertRefused(post("/seasons", season.formatted("\\u0000")), "/name");
    assertRefused(post("/seasons", season.formatted("a\\u001bb")), "/name");
    assertRefused(post("/seasons", season.formatted("\\ud800")), "/name");
    String run = "{\"config\": {\"run\": {\"name\": \"\\u0000\"}}, \"policy\": \"demo-data/x\"}";
    assertRefused(post("/solve-runs", run), "/run/name");
    assertRefused(post("/solve-runs", "{\"policy\": \"policies/\\u0000\"}"), "");
    assertThat(post("/seasons", season.formatted("一\\n二")).statusCode()).isEqualTo(201);
  }

  @Test
  void theyAreRefusedInTheParametersOfAnAddress() {
    assertRefused(post("/policies?name=%00", "{}"), "name");
    assertRefused(get("/audit?about=a%00"), "about");
    assertRefused(get("/plan-versions/plan-1%01"), "id");
    assertRefused(get("/working-copies?planVersion=%7F"), "planVersion");
    assertThat(get("/audit?about=a%0Ab").statusCode()).isEqualTo(200);
  }

  private static void assertRefused(HttpResponse<byte[]> reply, String place) {
    String said = new String(reply.body(), StandardCharsets.UTF_8);
    assertThat(reply.statusCode()).as(said).isEqualTo(400);
    assertThat(said).contains(place);
  }

  private HttpResponse<byte[]> get(String path) {
    return server.send(server.request(path));
  }

  private HttpResponse<byte[]> post(String path, String body) {
    HttpRequest.Builder request = server.request(path).header("Lunting-Actor", "zhang");
    return server.send(request.POST(BodyPublishers.ofString(body)));
  }
}
