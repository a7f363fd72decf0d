package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import lunting.web.api.http.Doors;
import lunting.web.api.http.Errors;
import lunting.web.api.http.Guard;
import lunting.web.api.http.Role;
import org.junit.jupiter.api.Test;

/** Every route names the role that it asks for, and the guard asks for it. */
final class RoleTest {
  private enum Other implements RouteRole {
    NOBODY
  }

  @Test
  void aRouteThatNamesNoRoleCannotBeRegistered() {
    assertThatThrownBy(() -> guarded(config -> config.routes.get("/open", ctx -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The route GET /open must name a role.");
  }

  @Test
  void theRoleIsAskedForBeforeTheRouteIsGone() throws IOException, InterruptedException {
    Javalin server =
        guarded(config -> {
          config.routes.get("/open", ctx -> ctx.result("come in"), Role.ANYONE);
          config.routes.get("/closed", ctx -> ctx.result("come in"), Other.NOBODY);
        });
    server.start("127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> open = get(client, server.port(), "/open");
      HttpResponse<String> closed = get(client, server.port(), "/closed");

      assertThat(open.statusCode()).isEqualTo(200);
      assertThat(closed.statusCode()).isEqualTo(403);
      assertThat(closed.body()).contains("\"code\":\"not-allowed\"").doesNotContain("come in");
    } finally {
      server.stop();
    }
  }

  private static Javalin guarded(Consumer<JavalinConfig> routes) {
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      new Guard("default-src 'none'", new Doors(true, null, false)).install(config);
      Errors.install(config);
      routes.accept(config);
    });
  }

  private static HttpResponse<String> get(HttpClient client, int port, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
