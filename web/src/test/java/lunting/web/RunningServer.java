package lunting.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import lunting.solver.Cores;
import lunting.web.api.http.PublicUrl;
import lunting.web.database.Databases;
import lunting.web.database.StoreAddress;
import lunting.web.server.App;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, and a client that talks to it. */
final class RunningServer implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();

  /** A run of the shipped sample that is over soon. */
  static final String SHORT_RUN =
      """
      {"config": {"run": {"name": "short", "seed": 3, "termination": {"stepCountLimit": 20}}},
       "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  /** A run of the shipped sample that only a stop ends in time. */
  static final String LONG_RUN =
      """
      {"config": {"run": {"name": "long", "termination": {"spentLimit": "PT20M"}}},
       "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  /** A red warning of the shipped sample's season. */
  static final String RED =
      """
      {"format": "lunting-events/1", "events": [
        {"id": "W1", "kind": "WARNING", "level": "RED", "issued": "2020-12-03T10:00:00+08:00",
         "from": "2020-12-05", "to": "2020-12-12"}]}\
      """;

  /** So many of its runs solve at the same time. */
  static final int CORES = 2;

  private final App app;
  private final HttpClient client = HttpClient.newHttpClient();

  /** A server with an empty store. */
  RunningServer() {
    this(Databases.empty());
  }

  /** A server with the store at an address. */
  RunningServer(StoreAddress address) {
    this(address, null, false);
  }

  /** A server behind a proxy with this address. */
  RunningServer(@Nullable PublicUrl publicUrl, boolean trustsProxy) {
    this(Databases.empty(), publicUrl, trustsProxy);
  }

  private RunningServer(StoreAddress address, @Nullable PublicUrl publicUrl, boolean trustsProxy) {
    Store store = Store.at(address, Clock.systemUTC());
    app = App.listen("127.0.0.1", 0, publicUrl, trustsProxy, store, Cores.of(CORES));
    app.open();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + app.port() + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path.startsWith("/api") ? path : "/api/v1" + path))
        .timeout(Duration.ofSeconds(60));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<Stream<String>> lines(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofLines());
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<byte[]> post(String path, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** A POST that may be sent again without starting anything twice. */
  HttpResponse<byte[]> postKeyed(String path, String key, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<byte[]> post(String path, String body) {
    return post(path, body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> put(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  HttpResponse<byte[]> delete(String path) {
    return send(request(path).DELETE());
  }

  /** Starts a run, which somebody answers for, and answers its id. */
  String run(String order) {
    return json(send(
            request("/solve-runs")
                .header("Content-Type", "application/json")
                .header("Lunting-Actor", "planner")
                .POST(BodyPublishers.ofString(order))))
        .at("/metadata/id")
        .asString();
  }

  /** Waits until a run has ended and answers it. */
  JsonNode ended(String run) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode answer = json(get("/solve-runs/" + run));
      String status = answer.at("/metadata/status").asString();
      if (!status.equals("SOLVING_SCHEDULED") && !status.equals("SOLVING_ACTIVE")) {
        return answer;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The run " + run + " has not ended in a minute.");
  }

  /** Waits until a run has a plan to look at. */
  void firstPlan(String run) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (json(get("/solve-runs/" + run)).at("/metadata").has("planVersion")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The run " + run + " has no plan after a minute.");
  }

  /** Waits until every answer is found. */
  HttpResponse<byte[]> answered(String answers) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      HttpResponse<byte[]> reply = get("/answers/" + answers);
      if (json(reply).get("complete").asBoolean()) {
        return reply;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The " + answers + " are not found in a minute.");
  }

  /** Runs the short order and answers the id of its plan version. */
  String planVersion() throws InterruptedException {
    return ended(run(SHORT_RUN)).at("/metadata/planVersion").asString();
  }

  /** Changes a version for the red warning and answers the id of the version that does. */
  String resolved(String baseline) throws InterruptedException {
    return ended(run(change(baseline, RED))).at("/metadata/planVersion").asString();
  }

  /** An order to change a version for these events. */
  static String change(String baseline, String events) {
    return """
    {"config": {"run": {"termination": {"stepCountLimit": 50}}},
     "baseline": "plan-versions/%s", "events": %s}\
    """
        .formatted(baseline, events);
  }

  /**
   * Sends these characters, as no client would, and answers all that comes back until the server
   * has closed the connection.
   */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends a request and goes away without its reply, as a connection that breaks. */
  void leave(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The body as it was before it was packed. */
  private static byte[] plain(HttpResponse<byte[]> response) {
    if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      return response.body();
    }
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return JSON.readTree(plain(response));
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(plain(response), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    app.close();
  }
}
