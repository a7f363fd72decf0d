package lunting.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lunting.solver.Cores;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server serves its page before its store is open, and nothing of the store before that. */
final class AppTest {
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  private final StoreAddress address = Databases.empty();
  private final HttpClient client = HttpClient.newHttpClient();
  private final App app =
      App.listen("127.0.0.1", 0, Store.at(address, Clock.systemUTC()), Cores.of(1));

  @AfterEach
  void close() {
    app.close();
    client.close();
  }

  @Test
  void thePageIsServedAtOnceAndWhatIsKeptOnceTheStoreIsOpen() {
    CompletableFuture<HttpResponse<String>> versions = get("/api/v1/plan-versions");
    CompletableFuture<HttpResponse<String>> ready = get("/api/v1/health/ready");

    assertThat(get("/").join().body()).contains("<html");
    assertThat(get("/api/v1/health").join().statusCode()).isEqualTo(200);
    assertWaits(versions);
    assertWaits(ready);

    app.open();

    assertThat(versions.join().statusCode()).isEqualTo(200);
    assertThat(ready.join().statusCode()).isEqualTo(200);
  }

  @Test
  void whoWaitedSeesTheSampleThatANewStoreBeginsWith() {
    CompletableFuture<HttpResponse<String>> seasons = get("/api/v1/seasons");
    CompletableFuture<HttpResponse<String>> runs = get("/api/v1/solve-runs");
    assertWaits(seasons);

    app.openOnSample();

    assertThat(seasons.join().body()).contains("\"demo-data/zhoucun-2020\"");
    assertThat(runs.join().body()).contains("\"zhoucun-2020\"");
  }

  @Test
  void whoWaitsForAStoreThatCannotBeOpenedIsSentAway() {
    CompletableFuture<HttpResponse<String>> versions = get("/api/v1/plan-versions");
    assertWaits(versions);

    try (Store inUse = Store.open(address, Clock.systemUTC())) {
      assertThat(inUse.answers()).isTrue();
      assertThatThrownBy(app::open).isInstanceOf(StoreUnusable.class);
    }
    app.close();

    assertThat(versions.join().statusCode()).isEqualTo(503);
    assertThat(versions.join().headers().firstValue("Retry-After")).isPresent();
    assertThat(versions.join().body()).contains("\"code\":\"stopping\"");
  }

  private static void assertWaits(CompletableFuture<HttpResponse<String>> reply) {
    assertThatThrownBy(() -> reply.get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
  }

  private CompletableFuture<HttpResponse<String>> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path)).build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }
}
