package lunting.web.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** Requests are worked on at a limited number of desks, and whatever fails there is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DesksTest {
  private static final long HELD_BYTES = 1024 * 1024;

  private final CountDownLatch taken = new CountDownLatch(Desks.READING);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Desks desks = new Desks(new Bodies(HELD_BYTES), Duration.ofMillis(300));
  private final Javalin server =
      Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        Errors.install(config);
        List<Served> all =
            List.of(
                new Served("/quick", Desks.Work.NONE, ctx -> ctx.result("done")),
                new Served("/waits", Desks.Work.READING, this::waitFor),
                new Served("/deep", Desks.Work.SOME, ctx -> ctx.result("" + deep(0))),
                new Served(
                    "/full",
                    Desks.Work.SOME,
                    ctx -> {
                      throw new OutOfMemoryError("Java heap space");
                    }),
                new Served(
                    "/length",
                    Desks.Work.SOME,
                    ctx ->
                        ctx.result(
                            Body.read(ctx).length + " " + Thread.currentThread().isVirtual())));
        for (Served each : all) {
          config.routes.addHttpHandler(
              HandlerType.POST, each.path(), desks.at(each.work(), each.handler()), Role.ANYONE);
        }
      });
  private final HttpClient client = HttpClient.newHttpClient();

  private record Served(String path, Desks.Work work, Handler handler) {}

  DesksTest() {
    server.start("127.0.0.1", 0);
    desks.open();
  }

  @AfterAll
  void close() {
    goOn.countDown();
    client.close();
    server.stop();
    desks.close();
  }

  @Test
  void whoFindsNoPlaceInTimeIsSentAwayAndTheOthersAreAnswered() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    for (int i = 0; i < Desks.READING; i++) {
      waiting.add(client.sendAsync(request("/waits", ""), BodyHandlers.ofString()));
    }
    taken.await();
    HttpResponse<String> refused = post("/waits", "");

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("\"code\":\"busy\"");
    assertThat(post("/quick", "").body()).isEqualTo("done");
    assertThat(post("/length", "abc").body()).startsWith("3 ");

    goOn.countDown();
    for (CompletableFuture<HttpResponse<String>> each : waiting) {
      assertThat(each.join().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theWorkIsDoneByAPlatformThread() throws InterruptedException {
    assertThat(post("/length", "").body()).isEqualTo("0 false");
  }

  @Test
  void aHeapThatIsFullAndAStackTooDeepAreToldAndLogged() throws InterruptedException {
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    Logger log = (Logger) LoggerFactory.getLogger(Errors.class);
    told.start();
    log.addAppender(told);

    HttpResponse<String> full = post("/full", "");
    HttpResponse<String> deep = post("/deep", "");

    log.detachAppender(told);
    assertThat(full.statusCode()).isEqualTo(503);
    assertThat(full.headers().firstValue("Retry-After")).isPresent();
    assertThat(full.body()).contains("\"code\":\"short-of-memory\"");
    assertThat(deep.statusCode()).isEqualTo(500);
    assertThat(deep.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(deep.body()).contains("\"code\":\"internal-error\"");
    assertThat(told.list).hasSize(2);
  }

  @Test
  void bodiesTakeNoMoreThanTheirRoom() throws InterruptedException {
    String half = "x".repeat((int) HELD_BYTES / 2);

    assertThat(post("/length", half).body()).startsWith(half.length() + " ");
    HttpResponse<String> refused = post("/length", half + half + half);

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(post("/length", half).statusCode()).as("what was held is free again").isEqualTo(200);
  }

  private void waitFor(Context ctx) throws InterruptedException {
    taken.countDown();
    goOn.await();
    ctx.result("waited");
  }

  private static int deep(int level) {
    // No stack is as deep as this, so it never gets there.
    return level == Integer.MAX_VALUE ? 0 : 1 + deep(level + 1);
  }

  private HttpRequest request(String path, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> post(String path, String body) throws InterruptedException {
    return client.sendAsync(request(path, body), BodyHandlers.ofString()).join();
  }
}
