package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
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
}
