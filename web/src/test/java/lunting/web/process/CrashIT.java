package lunting.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * A server that is killed at random moments while lists are uploaded, plans published and runs
 * solved. After each kill all that it had acknowledged is there, nothing is there by half, and the
 * chain of acts is whole.
 *
 * <p>{@code mvn verify -Dit.test=CrashIT -Dlunting.kills=200} kills as often as one likes, on each
 * kind of database, and prints a tally.
 */
final class CrashIT {
  private static final int KILLS = Integer.getInteger("lunting.kills", 2);
  private static final long SEED = Long.getLong("lunting.seed", 1L);
  private static final int MOST_MILLIS = 2_500;

  @ParameterizedTest
  @EnumSource
  void nothingAcknowledgedIsLostAndNothingIsThereByHalf(Databases.Kind kind) throws Exception {
    StoreAddress address = Databases.empty(kind);
    Acts acts = new Acts();
    Random random = new Random(SEED);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int kill = 0; kill < KILLS; kill++) {
        ServerProcess server = start(address, client);
        List<Thread> clients = new ArrayList<>();
        try {
          String season = season(server).get("id").stringValue();
          String plan = firstFinalPlan(server, season);
          clients.add(repeat(server, acts::upload));
          clients.add(repeat(server, acts::solve));
          clients.add(repeat(server, at -> acts.publish(at, season, plan)));
          Thread.sleep(random.nextInt(MOST_MILLIS));
        } finally {
          server.kill();
        }
        for (Thread each : clients) {
          each.join();
        }
        assertStoreIsWhole(address);
      }
      ServerProcess server = start(address, client);
      try {
        assertAllIsThere(server, acts);
      } finally {
        server.kill();
      }
    }
    System.out.println(kind + ": " + KILLS + " kills; acknowledged and found: " + acts.tally());
    assertThat(acts.kept()).isNotEmpty();
  }

  private static ServerProcess start(StoreAddress address, HttpClient client) throws IOException {
    return ServerProcess.start(
        db(address), client, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx600m");
  }

  private static String db(StoreAddress address) {
    return address.folder() == null ? address.jdbc() : address.folder().toString();
  }

  private static JsonNode season(ServerProcess server) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode seasons = server.get("/seasons").json().get("seasons");
      if (!seasons.isEmpty()) {
        return seasons.get(0);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The server has made no season of its sample.");
  }

  /** Waits, after the first start, until the sample is solved. */
  private static String firstFinalPlan(ServerProcess server, String season)
      throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode versions =
          server.get("/seasons/" + season + "/plan-versions").json().get("planVersions");
      for (JsonNode version : versions) {
        JsonNode plan = version.get("planVersion");
        if (plan.get("final").booleanValue() && plan.get("feasible").booleanValue()) {
          return plan.get("id").stringValue();
        }
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("The server has not solved its sample.");
  }

  private static Thread repeat(ServerProcess server, Acts.Act act) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            while (true) {
              act.on(server);
            }
          } catch (IOException e) {
            // The server is gone.
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Every row stands with the act that made it, and every act with its row. */
  private static void assertStoreIsWhole(StoreAddress address) {
    try (Store store = Store.open(address, Clock.systemUTC())) {
      assertThat(store.audit().verify().fault()).isNull();
      Map<String, String> rowsByAct =
          Map.of(
              "registry-uploaded", "SELECT id FROM upload WHERE kind = 'registry'",
              "plan-kept", "SELECT id FROM plan_version");
      rowsByAct.forEach((act, rows) ->
          assertThat(strings(store, "SELECT subject FROM audit WHERE what = '" + act + "'"))
              .as(act)
              .containsExactlyInAnyOrderElementsOf(strings(store, rows)));
    }
  }

  private static List<String> strings(Store store, String sql) {
    return store.database().read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private static void assertAllIsThere(ServerProcess server, Acts acts) throws Exception {
    for (Map.Entry<String, String> each : acts.kept().entrySet()) {
      ServerProcess.Reply reply = server.get(each.getKey());
      assertThat(reply.status()).as(each.getKey()).isEqualTo(200);
      if (!each.getValue().isEmpty()) {
        assertThat(Objects.requireNonNull(reply.tag())).isEqualTo(each.getValue());
      }
    }
    int last = 0;
    for (JsonNode season : server.get("/seasons").json().get("seasons")) {
      String path = "/seasons/" + season.get("id").stringValue() + "/publications";
      for (JsonNode publication : server.get(path).json().get("publications")) {
        last = Math.max(last, publication.get("number").intValue());
      }
    }
    assertThat(last).isGreaterThanOrEqualTo(acts.newestPublication());
  }
}
