package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is answered below the routes, where a request cannot even be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HttpLayerTest {
  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
  private static final String HEALTH = "GET /api/v1/health HTTP/1.1\r\n";

  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void whatIsNoRequestIsAProblemToo() throws IOException {
    assertProblem("nonsense\r\n\r\n", 400, "bad-request");
    assertProblem("GET /api/v1/health HTTP/9.9\r\n" + HOST + "\r\n", 505, "http-version");
    assertProblem("GET /%zz HTTP/1.1\r\n" + HOST + "\r\n", 400, "bad-request");
    assertProblem("GET /a\u0000b HTTP/1.1\r\n" + HOST + "\r\n", 400, "bad-request");
    assertProblem(HEALTH + HOST + "Host: other\r\n\r\n", 400, "bad-request");
    assertProblem(HEALTH + "Connection: close\r\n\r\n", 400, "bad-request");
    assertProblem(HEALTH + "Host: a b\r\n\r\n", 400, "bad-request");
    assertProblem(HEALTH + HOST + "no colon\r\n\r\n", 400, "bad-request");
    assertProblem(HEALTH + HOST + "Content-Length: -1\r\n\r\n", 400, "bad-request");
  }

  @Test
  void whatIsTooLongOrAskedForInVainIsAProblemToo() throws IOException {
    String longer = "x".repeat(20_000);

    assertProblem("GET /" + longer + " HTTP/1.1\r\n" + HOST + "\r\n", 414, "address-too-long");
    assertProblem(HEALTH + HOST + "X: " + longer + "\r\n\r\n", 431, "headers-too-large");
    assertProblem(HEALTH + HOST + "Expect: wonders\r\n\r\n", 417, "expectation-failed");
  }

  @Test
  void aBodyInBadChunksIsAProblemToo() throws IOException {
    assertProblem(
        "POST /api/v1/policies HTTP/1.1\r\n"
            + HOST
            + "Transfer-Encoding: chunked\r\n\r\nno chunk\r\n",
        400,
        "bad-request");
  }

  @Test
  void aMethodInAHeaderIsNotObeyed() throws IOException {
    String reply =
        server.raw(
            "POST /api/v1/health HTTP/1.1\r\n"
                + HOST
                + "X-HTTP-Method-Override: GET\r\nContent-Length: 0\r\n\r\n");

    assertThat(reply).startsWith("HTTP/1.1 405").contains("method-not-allowed");
  }

  @Test
  void aHeadIsAnsweredAsTheGetIsButForTheBody() throws IOException {
    String head = server.raw("HEAD /api/v1/health HTTP/1.1\r\n" + HOST + "\r\n");
    String nowhere = server.raw("HEAD /api/v1/plan-versions/x HTTP/1.1\r\n" + HOST + "\r\n");

    assertThat(head).startsWith("HTTP/1.1 200").contains("Content-Type: application/json");
    assertThat(head).endsWith("\r\n\r\n");
    assertThat(nowhere).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
  }

  private void assertProblem(String request, int status, String code) throws IOException {
    String reply = server.raw(request);

    assertThat(reply).as(request.lines().findFirst().orElse("")).startsWith("HTTP/1.1 " + status);
    assertThat(reply)
        .contains(
            "Content-Type: application/problem+json",
            "\"code\":\"" + code + "\"",
            "Content-Security-Policy: default-src 'none'",
            "X-Content-Type-Options: nosniff",
            "Cache-Control: no-cache")
        .doesNotContain("org.", "java.", "Exception", "jetty", "Jetty");
  }
}
