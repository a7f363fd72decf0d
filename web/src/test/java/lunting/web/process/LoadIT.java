package lunting.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lunting.web.database.Databases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What readers wait for while a city is solved, and when nothing is; times are told, not asserted.
 *
 * <p>{@code mvn verify -Dit.test=LoadIT -Dlunting.load=600} spends so many seconds on the pages
 * beside a solve, and tells the heap after a fifth of them and at their end.
 */
final class LoadIT {
  private static final int SECONDS = Integer.getInteger("lunting.load", 0);
  private static final int PAGES = 500;
  private static final int READS_A_SECOND = 1_000;
  private static final int FOLLOWERS = 100;

  private static final String CITY =
      """
      {"config": {"run": {"termination": {"spentLimit": "PT%dS"}}},
       "policy": "demo-data/city", "registry": "demo-data/city"}\
      """;

  @Test
  void readersHardlyNoticeASolve() throws Exception {
    assumeTrue(SECONDS > 0, "Only where -Dlunting.load says for how long.");
    try (HttpClient client = HttpClient.newHttpClient()) {
      ServerProcess server =
          ServerProcess.start(
              Objects.requireNonNull(Databases.empty().folder()).toString(), client, "-Xmx2g");
      try {
        String version = solvedCity(server, 2);
        List<String> pages = pages(server, version);
        server.post("/solve-runs", CITY.formatted(SECONDS + 20));
        String run = newestRun(server);
        List<CompletableFuture<HttpResponse<java.io.InputStream>>> followers =
            IntStream.range(0, FOLLOWERS).mapToObj(i -> follow(server, client, run)).toList();
        for (CompletableFuture<HttpResponse<java.io.InputStream>> each : followers) {
          assertThat(each.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }

        Readers readers = new Readers(server);
        CompletableFuture<Long> early = heapAfter(server, SECONDS / 5);
        Readers.Times beside = readers.read(pages, PAGES, Duration.ofSeconds(SECONDS));
        long late = server.heap();
        System.out.printf(
            "%d plant pages in %d s beside a city's solve and %d followers: %s%n",
            PAGES, SECONDS, FOLLOWERS, beside.told());
        System.out.printf(
            "heap after a collection: %.1f MB at second %d, %.1f MB at second %d%n",
            early.get() / 1e6, SECONDS / 5, late / 1e6, SECONDS);
        await(server, run);
        Duration idle = Duration.ofSeconds(Math.min(SECONDS, 60));
        int reads = (int) (READS_A_SECOND * idle.toSeconds());
        for (List<String> read : List.of(List.of("/health"), pages)) {
          System.out.printf(
              "%d reads of %s, %d a second, of an idle server: %s%n",
              reads,
              read.size() == 1 ? read.getFirst() : read.size() + " plant pages",
              READS_A_SECOND,
              readers.read(read, reads, idle).told());
        }
      } finally {
        server.kill();
        // Closing waits for the followers' streams, which nobody reads to their end.
        client.shutdownNow();
      }
    }
  }

  private static String solvedCity(ServerProcess server, int seconds)
      throws IOException, InterruptedException {
    JsonNode run = server.post("/solve-runs", CITY.formatted(seconds)).json();
    return await(server, run.at("/metadata/id").stringValue())
        .at("/metadata/planVersion")
        .stringValue();
  }

  private static JsonNode await(ServerProcess server, String run)
      throws IOException, InterruptedException {
    for (int i = 0; i < 3_000; i++) {
      JsonNode now = server.get("/solve-runs/" + run).json();
      if (now.at("/metadata/completeDateTime").isString()) {
        return now;
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("The run has not ended in ten minutes.");
  }

  private static String newestRun(ServerProcess server) throws IOException, InterruptedException {
    return server.get("/solve-runs").json().at("/solveRuns/0/id").stringValue();
  }

  private static List<String> pages(ServerProcess server, String version)
      throws IOException, InterruptedException {
    String path = "/plan-versions/" + version;
    List<String> pages = new ArrayList<>();
    for (JsonNode plant : server.get(path + "/board").json().get("plants")) {
      pages.add(path + "/plants/" + plant.get("id").stringValue());
    }
    return pages;
  }

  private static CompletableFuture<Long> heapAfter(ServerProcess server, int seconds) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return server.heap();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
  }

  private static CompletableFuture<HttpResponse<java.io.InputStream>> follow(
      ServerProcess server, HttpClient client, String run) {
    return client.sendAsync(
        HttpRequest.newBuilder(server.uri("/solve-runs/" + run + "/events"))
            .header("Accept", "text/event-stream")
            .build(),
        BodyHandlers.ofInputStream());
  }
}
