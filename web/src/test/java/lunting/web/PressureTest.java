package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files and bodies that are made to hold the server up: it goes on answering. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PressureTest {
  private static final String IMPORT = "/list-imports?policy=demo-data/zhoucun-2020&name=list.csv";

  private final RunningServer server = new RunningServer();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void theServerAnswersWhileItReadsListsThatTakeLong() {
    String list = "序号,企业名称,镇办,行业,绩效等级\n" + "1,甲厂,王村镇,无人知晓,C\n".repeat(8_000);
    List<CompletableFuture<HttpResponse<byte[]>>> sent = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sent.add(CompletableFuture.supplyAsync(() -> server.post(IMPORT, list)));
    }

    int answered = 0;
    while (sent.stream().noneMatch(CompletableFuture::isDone)) {
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
      answered++;
    }

    assertThat(answered).isGreaterThan(5);
    for (CompletableFuture<HttpResponse<byte[]>> each : sent) {
      assertThat(each.join().statusCode()).isIn(201, 503);
    }
  }

  @Test
  void aGigabyteIsRefusedBeforeItHasArrived() throws IOException {
    String announced = sendForEver("Content-Length: 1073741824");
    String chunked = sendForEver("Transfer-Encoding: chunked");

    assertThat(announced).startsWith("HTTP/1.1 413").contains("too-large");
    assertThat(chunked).startsWith("HTTP/1.1 413").contains("too-large");
  }

  @Test
  void whoAsksBeforeSendingAGigabyteIsRefusedAtOnce() throws IOException {
    String reply =
        server.raw(
            String.join(
                "\r\n",
                "POST /api/v1/policies HTTP/1.1",
                "Host: localhost",
                "Expect: 100-continue",
                "Content-Length: 1073741824",
                "",
                ""));

    assertThat(reply).startsWith("HTTP/1.1 413");
  }

  /** Sends a megabyte after the other, as a chunk each, until the server answers. */
  private String sendForEver(String length) throws IOException {
    byte[] megabyte = new byte[1024 * 1024];
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri("/").getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/policies HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      boolean chunked = length.startsWith("Transfer");
      for (int i = 0; i < 1024 && in.available() == 0; i++) {
        try {
          out.write(chunked ? "100000\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
          out.write(megabyte);
          out.write(chunked ? "\r\n".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
        } catch (IOException closed) {
          break;
        }
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
