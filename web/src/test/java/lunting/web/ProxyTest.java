package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import lunting.web.api.http.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The server behind a proxy that speaks TLS for it. */
final class ProxyTest {
  private static final PublicUrl PUBLIC = new PublicUrl("https", "lunting.example");

  @Test
  void aPageOfThePublicAddressMayWriteAndNoOther() throws IOException {
    try (RunningServer server = new RunningServer(PUBLIC, false)) {
      assertThat(write(server, "lunting.example", "Origin: https://lunting.example"))
          .startsWith("HTTP/1.1 422");
      assertThat(write(server, "lunting.example", "Origin: https://evil.example"))
          .startsWith("HTTP/1.1 403");
      assertThat(write(server, "localhost", "Origin: http://localhost")).startsWith("HTTP/1.1 422");
    }
  }

  @Test
  void onlyThePublicNameAndThoseOfThisMachineAreAnswered() throws IOException {
    try (RunningServer server = new RunningServer(PUBLIC, false)) {
      assertThat(write(server, "LUNTING.example", "X: y")).startsWith("HTTP/1.1 422");
      assertThat(write(server, "evil.example", "X: y")).startsWith("HTTP/1.1 421");
      assertThat(write(server, "evil.example", "X-Forwarded-Host: lunting.example"))
          .startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void whatAProxySaysCountsOnlyWhereItIsTrusted() throws IOException {
    String said = "X-Forwarded-Proto: https\r\nX-Forwarded-Host: localhost\r\n";
    String origin = said + "Origin: https://localhost";
    try (RunningServer trusting = new RunningServer(null, true);
        RunningServer server = new RunningServer()) {
      assertThat(write(trusting, "127.0.0.1:9", origin)).startsWith("HTTP/1.1 422");
      assertThat(write(trusting, "127.0.0.1:9", said + "Origin: https://evil.example"))
          .startsWith("HTTP/1.1 403");
      assertThat(write(server, "localhost", origin)).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void aPublicAddressIsASchemeAHostAndAPort() {
    assertThat(PublicUrl.parse("https://Lunting.example/")).isEqualTo(PUBLIC);
    assertThat(PublicUrl.parse("https://lunting.example:443")).isEqualTo(PUBLIC);
    assertThat(origin("http://10.0.0.7:8080/")).isEqualTo("http://10.0.0.7:8080");
    assertThat(origin("https://[::1]:8443")).isEqualTo("https://[::1]:8443");
    for (String other :
        new String[] {
          "lunting.example",
          "ftp://a/",
          "https://a/b",
          "https://a/?b",
          "https://a@b/",
          "https:///",
          ""
        }) {
      assertThat(PublicUrl.parse(other)).as(other).isNull();
    }
  }

  private static @Nullable String origin(String written) {
    PublicUrl url = PublicUrl.parse(written);
    return url == null ? null : url.origin();
  }

  /** A policy that is none: 422 is what a request hears that comes through. */
  private static String write(RunningServer server, String host, String header) throws IOException {
    return server.raw(
        "POST /api/v1/policies HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + header
            + "\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
  }
}
