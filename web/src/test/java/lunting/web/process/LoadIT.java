package lunting.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lunting.web.database.Databases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What readers wait for while a city is solved, and when nothing is; times are told, not asserted.
 *
 * <p>{@code mvn verify -Dit.test=LoadIT -Dlunting.load=300} spends so many seconds on each part.
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
        List<String> plants = plants(server, version);
        server.post("/solve-runs", CITY.formatted(SECONDS + 20));
        String run = newestRun(server);
        List<CompletableFuture<HttpResponse<java.io.InputStream>>> followers =
            IntStream.range(0, FOLLOWERS).mapToObj(i -> follow(server, client, run)).toList();
        for (CompletableFuture<HttpResponse<java.io.InputStream>> each : followers) {
          assertThat(each.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }

        tell(
            "plant pages beside a city's solve and " + FOLLOWERS + " followers",
            read(server, client, version, plants, PAGES, Duration.ofSeconds(SECONDS)));
        tellHeap(server);
        await(server, run);
        int reads = READS_A_SECOND * Math.min(SECONDS, 60);
        tell(
            "reads of an idle server",
            read(
                server, client, version, plants, reads, Duration.ofSeconds(Math.min(SECONDS, 60))));
        tellHeap(server);
      } finally {
        server.kill();
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

  private static List<String> plants(ServerProcess server, String version)
      throws IOException, InterruptedException {
    List<String> plants = new ArrayList<>();
    for (JsonNode plant : server.get("/plan-versions/" + version + "/board").json().get("plants")) {
      plants.add(plant.get("id").stringValue());
    }
    return plants;
  }

  private static CompletableFuture<HttpResponse<java.io.InputStream>> follow(
      ServerProcess server, HttpClient client, String run) {
    return client.sendAsync(
        HttpRequest.newBuilder(server.uri("/solve-runs/" + run + "/events"))
            .header("Accept", "text/event-stream")
            .build(),
        BodyHandlers.ofInputStream());
  }

  /** Reads at an even pace, whatever the answers take; times in microseconds, sorted. */
  private static List<Long> read(
      ServerProcess server,
      HttpClient client,
      String version,
      List<String> plants,
      int reads,
      Duration over)
      throws Exception {
    ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<Void>> asked = new ArrayList<>();
    long began = System.nanoTime();
    for (int i = 0; i < reads; i++) {
      long due = began + over.toNanos() * i / reads;
      TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      String path = "/plan-versions/" + version + "/plants/" + plants.get(i % plants.size());
      asked.add(
          client
              .sendAsync(
                  HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofByteArray())
              .thenAccept(reply -> {
                assertThat(reply.statusCode()).isEqualTo(200);
                micros.add((System.nanoTime() - due) / 1_000);
              }));
    }
    for (CompletableFuture<Void> each : asked) {
      each.get(60, TimeUnit.SECONDS);
    }
    List<Long> sorted = new ArrayList<>(micros);
    Collections.sort(sorted);
    return sorted;
  }

  private static void tell(String what, List<Long> micros) {
    int last = micros.size() - 1;
    System.out.printf(
        "%d %s: median %.1f ms, p99 %.1f ms, worst %.1f ms%n",
        micros.size(),
        what,
        micros.get(last / 2) / 1e3,
        micros.get(last * 99 / 100) / 1e3,
        micros.get(last) / 1e3);
  }

  private static void tellHeap(ServerProcess server) throws IOException, InterruptedException {
    jcmd(server, "GC.run");
    System.out.println(jcmd(server, "GC.heap_info").strip());
  }

  private static String jcmd(ServerProcess server, String command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                java.nio.file.Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server.pid()),
                command)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }
}
