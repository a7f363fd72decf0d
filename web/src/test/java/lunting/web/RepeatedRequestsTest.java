package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import lunting.data.json.JsonWriting;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.publish.SmallSeason;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.junit.jupiter.api.Test;

/** A request that is sent again with its key, since its answer was lost, makes nothing twice. */
final class RepeatedRequestsTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));

  @Test
  void whateverIsSentAgainWithItsKeyIsKeptOnce() {
    StoreAddress address = Databases.empty();
    PlanVersion version;
    byte[] plan;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      version = SmallSeason.version(store, "list", 0, 0, 30);
      plan = JsonWriting.plan(store.versions().plan(version));
    }
    byte[] season =
        """
        {"name": "冬季", "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
        """
            .getBytes(StandardCharsets.UTF_8);

    try (RunningServer server = new RunningServer(address)) {
      assertOnce(server, "/policies?name=p.json", JsonWriting.policy(SAMPLE.policy()));
      assertOnce(server, "/registries?name=r.json", JsonWriting.registry(SAMPLE.registry()));
      assertOnce(server, "/plan-versions?name=own.json&like=" + version.id(), plan);
      assertOnce(server, "/seasons", season);
    }
  }

  @Test
  void aListThatIsTakenOverAgainWithItsKeyIsOneUpload() {
    try (RunningServer server = new RunningServer()) {
      byte[] list = JsonWriting.registry(SAMPLE.registry());
      String path = "/list-imports?policy=demo-data/" + SAMPLE.name();
      HttpResponse<byte[]> sent = post(server, path, "unread", list);
      String take = "/list-imports/" + RunningServer.json(sent).get("id").asString() + "/registry";

      HttpResponse<byte[]> first = post(server, take, "key-1", new byte[0]);
      HttpResponse<byte[]> again = post(server, take, "key-1", new byte[0]);
      HttpResponse<byte[]> next = post(server, take, "key-2", new byte[0]);

      assertThat(first.statusCode()).isEqualTo(201);
      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(RunningServer.json(next).get("previous"))
          .isEqualTo(RunningServer.json(first).get("ref"));
      assertThat(RunningServer.json(server.get("/registries")).get("registries")).hasSize(2);
    }
  }

  private static void assertOnce(RunningServer server, String path, byte[] body) {
    HttpResponse<byte[]> first = post(server, path, "key-1", body);
    HttpResponse<byte[]> again = post(server, path, "key-1", body);
    byte[] other =
        (new String(body, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    HttpResponse<byte[]> reused = post(server, path, "key-1", other);

    String said = new String(again.body(), StandardCharsets.UTF_8);
    assertThat(first.statusCode()).as(said).isEqualTo(201);
    assertThat(again.statusCode()).as(said).isEqualTo(201);
    assertThat(again.headers().map().get("Location"))
        .isEqualTo(first.headers().map().get("Location"));
    assertThat(said).isEqualTo(new String(first.body(), StandardCharsets.UTF_8));
    assertThat(reused.statusCode()).isEqualTo(422);
  }

  private static HttpResponse<byte[]> post(
      RunningServer server, String path, String key, byte[] body) {
    return server.send(
        server
            .request(path)
            .header("Lunting-Actor", "zhang")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(body)));
  }
}
