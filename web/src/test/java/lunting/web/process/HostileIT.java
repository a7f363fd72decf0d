package lunting.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import lunting.web.database.Databases;
import org.junit.jupiter.api.Test;

/**
 * Files and bodies that are made to bring the server down are refused, its memory stays as it was,
 * and {@code /health} is answered beside them. How long each takes is told, not asserted.
 */
final class HostileIT {
  private static final long MOST_GROWTH = 50_000_000;

  /** What fits into buffers on the way before the sender hears that nobody reads. */
  private static final int MOST_MEGABYTES_SENT = 250;

  private static final String IN_ANOTHER_LAYOUT =
      "/list-imports?policy=demo-data/zhoucun-2020&name=list.xlsx";

  /** What it is, and where it is sent. */
  private record Attack(String name, String path) {}

  @Test
  void whatIsMadeToBringTheServerDownIsRefusedAndTheServerLives() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String db = Objects.requireNonNull(Databases.empty().folder()).toString();
      ServerProcess server = ServerProcess.start(db, client, "-Xmx600m");
      try {
        atRest(server);
        attack(
            server,
            "a list that is well-formed",
            () -> {
              assertThat(server.post("/registries?name=list.json", Acts.list(1)).status())
                  .isEqualTo(201);
            });
        long before = server.heap();
        try (Health health = new Health(server)) {
          for (Map.Entry<Attack, byte[]> each : attacks().entrySet()) {
            attack(
                server,
                each.getKey().name(),
                () -> refused(server, each.getKey(), each.getValue()));
          }
          attack(server, "1 GB, announced", () -> flooded(server, false));
          attack(server, "1 GB in chunks", () -> flooded(server, true));
          System.out.printf(
              "/health beside them: %d answers, the slowest after %d ms%n",
              health.answers(), health.slowestMillis());
          assertThat(health.answers()).isGreaterThan(5);
          assertThat(health.failures()).isZero();
        }
        long after = server.heap();
        System.out.printf(
            "heap after a collection: %.1f MB before, %.1f MB behind%n", before / 1e6, after / 1e6);
        assertThat(after - before).isLessThan(MOST_GROWTH);
      } finally {
        server.kill();
      }
    }
  }

  private static Map<Attack, byte[]> attacks() throws IOException {
    Map<Attack, byte[]> attacks = new LinkedHashMap<>();
    byte[] blanks = Bombs.blanks();
    byte[] rows = Bombs.millionRows();
    attacks.put(new Attack("a zip bomb as a list", "/registries?name=list.xlsx"), blanks);
    attacks.put(new Attack("a zip bomb as a list in another layout", IN_ANOTHER_LAYOUT), blanks);
    attacks.put(new Attack("a sheet of a million rows", "/registries?name=list.xlsx"), rows);
    attacks.put(new Attack("the same in another layout", IN_ANOTHER_LAYOUT), rows);
    byte[] deep = Bombs.deepJson();
    attacks.put(new Attack("JSON 100,000 deep as a policy", "/policies?name=p.json"), deep);
    attacks.put(new Attack("the same as an order", "/solve-runs"), deep);
    attacks.put(
        new Attack("JSON of 3,000,000 values", "/registries?name=list.json"), Bombs.manyValues());
    return attacks;
  }

  /** The run that begins a new store would move the memory, too. */
  private static void atRest(ServerProcess server) throws IOException, InterruptedException {
    String run = server.get("/solve-runs").json().at("/solveRuns/0/id").stringValue();
    server.delete("/solve-runs/" + run);
    for (int i = 0; i < 600; i++) {
      if (server.get("/solve-runs/" + run).json().at("/metadata/completeDateTime").isString()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("The first run has not ended in 30 s.");
  }

  private interface Step {
    void take() throws IOException, InterruptedException;
  }

  private static void attack(ServerProcess server, String name, Step step)
      throws IOException, InterruptedException {
    Duration worked = server.cpu();
    long began = System.nanoTime();
    step.take();
    System.out.printf(
        "%s: answered after %d ms, %d ms of work%n",
        name, (System.nanoTime() - began) / 1_000_000, server.cpu().minus(worked).toMillis());
  }

  private static void refused(ServerProcess server, Attack attack, byte[] body)
      throws IOException, InterruptedException {
    ServerProcess.Reply reply = server.post(attack.path(), body);
    assertThat(reply.status()).as(attack + ": " + reply.body()).isBetween(400, 422);
    assertThat(reply.type()).startsWith("application/problem+json");
  }

  private static void flooded(ServerProcess server, boolean chunked) throws IOException {
    Flood flood = Flood.send(server.uri("/policies"), chunked);
    assertThat(flood.reply())
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "too-large");
    assertThat(flood.megabytes()).isLessThan(MOST_MEGABYTES_SENT);
  }

  /** Asks all the time whether the server lives. */
  private static final class Health implements AutoCloseable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final Thread asking;

    Health(ServerProcess server) {
      asking = Thread.ofPlatform().start(() -> ask(server));
    }

    private void ask(ServerProcess server) {
      while (!over.get()) {
        long began = System.nanoTime();
        try {
          if (server.get("/health").status() == 200) {
            answers.incrementAndGet();
          } else {
            failures.incrementAndGet();
          }
          slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
          Thread.sleep(20);
        } catch (IOException | InterruptedException e) {
          failures.incrementAndGet();
        }
      }
    }

    int answers() {
      return answers.get();
    }

    int failures() {
      return failures.get();
    }

    long slowestMillis() {
      return slowest.get() / 1_000_000;
    }

    @Override
    public void close() {
      over.set(true);
      try {
        asking.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
