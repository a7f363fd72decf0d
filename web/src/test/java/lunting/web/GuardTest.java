package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lunting.web.server.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands before every request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GuardTest {
  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void writesOfAnotherOriginAreRefused() {
    assertThat(write("Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(write("Origin", "null").statusCode()).isEqualTo(403);
    assertThat(write("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(RunningServer.json(write("Origin", "null")).get("code").asString())
        .isEqualTo("foreign-origin");
    String own = "http://127.0.0.1:" + server.uri("/").getPort();
    assertThat(write("Origin", own).statusCode()).isEqualTo(202);
  }

  @Test
  void aForeignHostNameIsNotAnswered() throws IOException {
    String reply =
        server.raw(
            "GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

    assertThat(reply).startsWith("HTTP/1.1 421").contains("unknown-host");
  }

  @Test
  void everyReplyCarriesTheSecurityHeaders() {
    for (String path : new String[] {"/api/v1/health", "/api/v1/nowhere", "/api/v1/../../"}) {
      HttpResponse<byte[]> reply = server.get(path);

      String policy = reply.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
      assertThat(policy).doesNotContain("unsafe", "http:", "https:", "*");
      assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(reply.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
  }

  @Test
  void thePageIsServedAndItsImportMapAllowedByItsHash() throws IOException {
    HttpResponse<byte[]> page = server.send(server.request("/api").uri(server.uri("/")).GET());
    String shipped;
    try (InputStream in =
        Objects.requireNonNull(GuardTest.class.getResourceAsStream("/ui/index.html"))) {
      shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(RunningServer.text(page)).isEqualTo(shipped);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("'sha256-")
        .isEqualTo(Page.contentSecurityPolicy(shipped));
    assertThat(Page.contentSecurityPolicy("<script type=\"importmap\">{}</script>"))
        .contains("'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='");
    assertThat(vendor("/vendor/lit/index.js")).contains("lit-element");
    assertThat(vendor("/vendor/echarts/echarts.esm.min.js")).contains("registerLocale");
  }

  @Test
  void whatDoesNotExistIsAProblemAndNotAPage() {
    HttpResponse<byte[]> nowhere = server.get("/nowhere");
    HttpResponse<byte[]> wrongMethod = server.delete("/health");

    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(RunningServer.json(nowhere).get("code").asString()).isEqualTo("not-found");
    assertThat(wrongMethod.statusCode()).isEqualTo(405);
    assertThat(RunningServer.json(wrongMethod).get("code").asString())
        .isEqualTo("method-not-allowed");
  }

  private String vendor(String path) {
    return RunningServer.text(server.send(server.request("/api").uri(server.uri(path)).GET()));
  }

  private HttpResponse<byte[]> write(String header, String value) {
    return server.send(
        server
            .request("/solve-runs")
            .header(header, value)
            .POST(BodyPublishers.ofString(RunningServer.SHORT_RUN)));
  }
}
