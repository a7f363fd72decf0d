package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests drawn from {@code openapi.yaml}, well-formed and not: none is answered with a 5xx but
 * 503 with {@code Retry-After}, and every answer is one that the document describes. {@code
 * -Dlunting.requests=20000} sends more than the few that every build does, {@code -Dlunting.seed=N}
 * others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GeneratedRequestsTest {
  private static final int REQUESTS = Integer.getInteger("lunting.requests", 800);
  private static final long SEED = Long.getLong("lunting.seed", 1);
  private static final int MOST_TOLD = 10;
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW");
  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b(java|javax|org|com|tools|io|lunting)\\.[a-z]+[.\\w]*\\.[A-Z]");

  /** What is no request, or none that can be read. */
  private static final List<String> BROKEN =
      List.of(
          "nonsense\r\n\r\n",
          "GET /api/v1/health HTTP/9.9\r\nHost: localhost\r\n\r\n",
          "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
          "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
          "GET /api/v1/health HTTP/1.1\r\nHost: a b\r\n\r\n",
          "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\nConnection: close\r\n\r\n",
          "GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
          post("Transfer-Encoding: chunked", "zz\r\n"),
          post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n"));

  private final Contract contract = Contract.read();
  private final Random random = new Random(SEED);
  private final DrawnValues drawn = new DrawnValues(contract, random);
  private final RunningServer server = new RunningServer();
  private final Map<String, List<String>> known = new HashMap<>();
  private final Map<String, Schema> schemas = new HashMap<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void everyAnswerIsOneThatTheContractDescribes() throws InterruptedException, IOException {
    prepare();
    List<String> operations =
        contract.operations().stream().map(GeneratedRequestsTest::asked).toList();

    for (int i = 0; i < REQUESTS; i++) {
      if (random.nextInt(25) == 0) {
        sendBroken(BROKEN.get(random.nextInt(BROKEN.size())));
      } else {
        send(operations.get(random.nextInt(operations.size())));
      }
      if (wrong.size() >= MOST_TOLD) {
        break;
      }
    }

    assertThat(wrong).as("seed " + SEED + ", statuses " + statuses).isEmpty();
    assertThat(statuses.keySet()).contains(200, 201, 202, 304, 400, 404, 405, 422);
    System.getLogger("lunting").log(System.Logger.Level.WARNING, "Answers by status: " + statuses);
  }

  private static String asked(String operation) {
    return operation.substring(0, operation.lastIndexOf(' '));
  }

  /** Something of each kind, so that not all that is asked for is missing. */
  private void prepare() throws InterruptedException {
    String run = server.run(RunningServer.SHORT_RUN);
    String version = server.ended(run).at("/metadata/planVersion").asString();
    String changed = server.resolved(version);
    byte[] policy = server.get("/plan-versions/" + version + "/policy").body();
    byte[] registry = server.get("/plan-versions/" + version + "/registry").body();
    known.put("plan-versions", List.of(version, changed, version + ".xlsx", changed + ".ics"));
    known.put("solve-runs", List.of(run));
    known.put("policies", List.of(id(server.post("/policies", policy))));
    known.put("registries", List.of(id(server.post("/registries", registry))));
    known.put(
        "list-imports",
        List.of(id(server.post("/list-imports?policy=demo-data/zhoucun-2020", "序号,企业名称\n1,甲厂"))));
    known.put(
        "answers",
        List.of(id(server.post("/answers", RunningServer.change(version, RunningServer.RED)))));
    server.answered(known.get("answers").getFirst());
    known.put(
        "working-copies",
        List.of(id(server.post("/working-copies", "{\"planVersion\": \"" + version + "\"}"))));
    known.put("schemas", List.of("policy", "plan"));
    known.put("demo-data", List.of("zhoucun-2020", "district"));
    known.put("plants", List.of("WC-012", "WC-003"));
    known.put("lines", List.of("WC-012-1", "WC-003-1"));
  }

  private void send(String operation) {
    String[] parts = operation.split(" ", 2);
    String method =
        random.nextInt(20) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : parts[0];
    String path = path(parts[1], operation);
    HttpRequest.Builder request;
    try {
      request = server.request(path);
    } catch (IllegalArgumentException e) {
      return; // an address that the client itself does not send
    }
    headers(request);
    request.method(method, body(operation, method));
    HttpResponse<byte[]> reply = answered(request);
    judge(method, parts[1], path, reply);
    stopRuns(reply);
  }

  /** Sends once more where the server had closed the connection that the client had kept. */
  private HttpResponse<byte[]> answered(HttpRequest.Builder request) {
    try {
      return server.send(request);
    } catch (IllegalStateException e) {
      return server.send(request);
    }
  }

  private static String post(String headers, String body) {
    String start = "POST /api/v1/policies HTTP/1.1";
    return String.join("\r\n", start, "Host: localhost", "Connection: close", headers, "", body);
  }

  private String first(String kind) {
    return Objects.requireNonNull(known.get(kind)).getFirst();
  }

  private String path(String template, String operation) {
    StringBuilder path = new StringBuilder();
    String collection = "";
    for (String step : template.substring(1).split("/", -1)) {
      path.append('/');
      if (step.startsWith("{")) {
        List<String> some = known.getOrDefault(collection, List.of("x"));
        path.append(
            random.nextInt(4) > 0
                ? some.get(random.nextInt(some.size()))
                : encoded("x" + drawn.oddText()));
      } else {
        path.append(step);
        collection = step;
      }
    }
    String separator = "?";
    for (JsonNode parameter : contract.parameters(operation)) {
      if (parameter.path("in").asString().equals("query") && random.nextInt(3) > 0) {
        path.append(separator)
            .append(parameter.path("name").asString())
            .append('=')
            .append(encoded(value(parameter)));
        separator = "&";
      }
    }
    return path.toString();
  }

  private String value(JsonNode parameter) {
    if (random.nextInt(3) == 0) {
      return drawn.oddText();
    }
    return switch (parameter.path("name").asString()) {
      case "policy", "registry", "onto" -> "demo-data/zhoucun-2020";
      case "like", "against" -> first("plan-versions");
      case "plant" -> first("plants");
      default -> {
        JsonNode drawnValue =
            parameter.has("example")
                ? parameter.get("example")
                : drawn.of(parameter.path("schema"));
        yield drawnValue.asString("1");
      }
    };
  }

  private void headers(HttpRequest.Builder request) {
    maybe(
        request,
        "Accept",
        List.of("*/*", "application/json", "text/event-stream", "text/csv", "x/y", ";"));
    maybe(request, "Accept-Encoding", List.of("gzip", "identity", "gzip;q=0", "br"));
    maybe(
        request,
        "Content-Type",
        List.of("application/json", "text/csv", "x", "multipart/form-data"));
    maybe(request, "If-None-Match", List.of("*", "\"x\"", "W/\"x\"", "x"));
    maybe(request, "Idempotency-Key", List.of("k1", "k2", "x".repeat(129)));
    maybe(request, "Last-Event-ID", List.of("0", "3", "x", "99999999999999999999"));
    maybe(request, "Lunting-Actor", List.of("%E7%8E%8B", "%zz", "x".repeat(100)));
    maybe(request, "Origin", List.of("http://evil.example", "null"));
    maybe(request, "X-HTTP-Method-Override", List.of("DELETE", "GET"));
    maybe(request, "X-Request-Id", List.of("r-1", "a b"));
  }

  private void maybe(HttpRequest.Builder request, String name, List<String> values) {
    if (random.nextInt(8) == 0) {
      request.header(name, values.get(random.nextInt(values.size())));
    }
  }

  private BodyPublisher body(String operation, String method) {
    JsonNode types = contract.bodies(operation);
    if (method.equals("GET") || (types.isEmpty() && random.nextInt(10) > 0)) {
      return BodyPublishers.noBody();
    }
    if (types.has("text/csv") && random.nextBoolean()) {
      return BodyPublishers.ofString(
          "序号,企业名称,行业,产能\n1,甲厂,砖," + drawn.oddText().replace('\u0000', ' '));
    }
    if (random.nextInt(6) == 0) {
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);
      return BodyPublishers.ofByteArray(noise);
    }
    JsonNode json = types.path("application/json");
    JsonNode body =
        json.has("example") && random.nextBoolean()
            ? json.get("example").deepCopy()
            : drawn.of(json.path("schema"));
    if (body instanceof ObjectNode object) {
      own(object);
    }
    JsonNode sent = random.nextInt(3) == 0 ? drawn.spoiled(body) : body;
    return BodyPublishers.ofString(sent.toString());
  }

  /** What the document's examples name is another server's. */
  private void own(ObjectNode body) {
    if (body.has("baseline") && random.nextInt(4) > 0) {
      body.put("baseline", "plan-versions/" + first("plan-versions"));
    }
    for (String name : List.of("policy", "registry", "onto")) {
      if (body.has(name) && random.nextInt(4) > 0) {
        body.put(name, "demo-data/zhoucun-2020");
      }
    }
    if (body.has("config")) {
      body.set(
          "config",
          RunningServer.JSON.readTree("{\"run\": {\"termination\": {\"stepCountLimit\": 1}}}"));
    }
  }

  /** A run that was started by chance would keep the cores from the others. */
  private void stopRuns(HttpResponse<byte[]> reply) {
    if (reply.statusCode() == 202) {
      JsonNode started = RunningServer.json(reply);
      String one = started.at("/metadata/id").asString("");
      if (!one.isEmpty()) {
        server.delete("/solve-runs/" + one);
      }
      started
          .path("answers")
          .forEach(answer -> server.delete("/solve-runs/" + answer.path("run").asString()));
    }
  }

  private void judge(String method, String template, String path, HttpResponse<byte[]> reply) {
    String operation = method + " " + template;
    int status = reply.statusCode();
    statuses.merge(status, 1, Integer::sum);
    boolean described =
        contract.operations().stream().anyMatch(each -> asked(each).equals(operation));
    // Any other method is answered as any request may be.
    JsonNode answer = contract.reply(described ? operation : "GET /health", status);
    String told =
        operation + " " + path + " → " + status + " " + shortened(RunningServer.text(reply));
    if (answer.isMissingNode()) {
      wrong.add("not described: " + told);
      return;
    }
    if (status >= 500 && (status != 503 || reply.headers().firstValue("Retry-After").isEmpty())) {
      wrong.add("failed: " + told);
    }
    if (reply.headers().firstValue("Content-Security-Policy").isEmpty()) {
      wrong.add("without its headers: " + told);
    }
    content(operation + " " + status, answer.path("content"), reply, told);
  }

  private void content(String key, JsonNode types, HttpResponse<byte[]> reply, String told) {
    if (types.isMissingNode()) {
      if (reply.body().length > 0) {
        wrong.add("has a body: " + told);
      }
      return;
    }
    String type = reply.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (!types.has(type)) {
      wrong.add("of type " + type + ": " + told);
      return;
    }
    if (!type.endsWith("json") || reply.headers().firstValue("Content-Encoding").isPresent()) {
      return;
    }
    JsonNode schema = types.get(type).path("schema");
    var errors =
        schemas
            .computeIfAbsent(key + type, each -> contract.schema(schema))
            .validate(RunningServer.json(reply));
    if (!errors.isEmpty()) {
      wrong.add(errors + ": " + told);
    }
    if (type.contains("problem") && CLASS_NAME.matcher(RunningServer.text(reply)).find()) {
      wrong.add("names a class: " + told);
    }
  }

  private void sendBroken(String request) throws IOException {
    String reply = server.raw(request);
    int status = Integer.parseInt(reply.substring(9, 12));
    statuses.merge(status, 1, Integer::sum);
    JsonNode answer = contract.reply("GET /health", status);
    if (answer.isMissingNode()
        || !reply.contains("Content-Type: application/problem+json")
        || !reply.contains("Content-Security-Policy: ")
        || CLASS_NAME.matcher(reply).find()) {
      wrong.add("below the routes: " + shortened(request) + " → " + shortened(reply));
    }
  }

  private static String id(HttpResponse<byte[]> reply) {
    return RunningServer.json(reply).get("id").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String shortened(String text) {
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }
}
