package lunting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lunting.web.Contract.keeps;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import lunting.solver.Cores;
import lunting.web.api.Routes;
import lunting.web.api.http.Desks;
import lunting.web.database.Databases;
import lunting.web.metrics.Meters;
import lunting.web.run.SolveRuns;
import lunting.web.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Holds the server to {@code openapi.yaml}, routes and replies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ContractTest {
  private final Contract contract = Contract.read();
  private final RunningServer server = new RunningServer();
  private String version = "";

  @BeforeAll
  void aPlanIsThere() throws InterruptedException {
    version = server.planVersion();
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  void everyRouteIsInTheContractWithItsRoleAndTheContractHasNoOther() {
    Set<String> served = new TreeSet<>();

    try (Store store = Store.open(Databases.empty(), Clock.systemUTC());
        SolveRuns runs = SolveRuns.open(store, Cores.of(2));
        Desks desks = new Desks();
        Meters meters = new Meters();
        Routes routes = new Routes(runs, store, desks, meters, "0")) {
      routes
          .list()
          .forEach(
              route -> served.add(route.method().name() + " " + route.path() + " " + route.role()));
    }

    assertThat(served).isEqualTo(contract.operations());
  }

  @Test
  void everyOperationIsHeldToTheContractBySomeTest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/java/lunting/web"), "*.java")) {
      for (Path file : files) {
        tests.append(Files.readString(file));
      }
    }

    Set<String> forgotten = new TreeSet<>();
    for (String operation : contract.operations()) {
      String asked = operation.substring(0, operation.lastIndexOf(' '));
      if (tests.indexOf('"' + asked + '"') < 0) {
        forgotten.add(asked);
      }
    }

    assertThat(forgotten).as("operations that no test holds to openapi.yaml").isEmpty();
  }

  @Test
  void everyOperationTellsWhatAnyRequestMayHear() {
    assertThat(contract.operations())
        .allSatisfy(each -> {
          String asked = each.substring(0, each.lastIndexOf(' '));
          assertThat(contract.reply(asked, 431).isMissingNode()).as(asked).isFalse();
        });
  }

  @Test
  void everyReadKeepsToItsSchema() {
    JsonNode board = RunningServer.json(server.get("/plan-versions/" + version + "/board"));
    String plant = board.at("/plants/0/id").asString();
    String run = board.at("/version/run").asString();

    reads("GET /health", "/health");
    reads("GET /health/ready", "/health/ready");
    reads("GET /audit", "/audit");
    reads("GET /audit", "/audit?before=2");
    reads("GET /audit", "/audit?about=" + version);
    keeps("GET /audit", server.get("/audit?before=soon"), 400);
    keeps("GET /audit", server.get("/audit?about="), 400);
    reads("GET /demo-data", "/demo-data");
    reads("GET /demo-data/{name}", "/demo-data/zhoucun-2020");
    reads("GET /policies", "/policies");
    reads("GET /policies", "/policies?before=1");
    keeps("GET /policies", server.get("/policies?before=0"), 400);
    reads("GET /registries", "/registries");
    reads("GET /registries", "/registries?before=1");
    keeps("GET /registries", server.get("/registries?before=0"), 400);
    reads("GET /schemas", "/schemas");
    reads("GET /solve-runs", "/solve-runs");
    reads("GET /solve-runs", "/solve-runs?before=1");
    keeps("GET /solve-runs", server.get("/solve-runs?before=0"), 400);
    reads("GET /solve-runs/{id}", "/solve-runs/" + run);
    reads("GET /plan-versions", "/plan-versions");
    reads("GET /plan-versions", "/plan-versions?before=1");
    keeps("GET /plan-versions", server.get("/plan-versions?before=0"), 400);
    reads("GET /plan-versions/{id}", "/plan-versions/" + version);
    reads("GET /plan-versions/{id}/policy", "/plan-versions/" + version + "/policy");
    reads("GET /plan-versions/{id}/registry", "/plan-versions/" + version + "/registry");
    reads("GET /plan-versions/{id}/verdict", "/plan-versions/" + version + "/verdict");
    reads("GET /plan-versions/{id}/legality", "/plan-versions/" + version + "/legality");
    reads("GET /plan-versions/{id}/bound", "/plan-versions/" + version + "/bound");
    reads("GET /plan-versions/{id}/coverage", "/plan-versions/" + version + "/coverage");
    reads("GET /plan-versions/{id}/standing", "/plan-versions/" + version + "/standing");
    reads("GET /plan-versions/{id}/briefing", "/plan-versions/" + version + "/briefing");
    reads("GET /plan-versions/{id}/turns", "/plan-versions/" + version + "/turns");
    reads("GET /plan-versions/{id}/explanations", "/plan-versions/" + version + "/explanations");
    reads("GET /plan-versions/{id}/board", "/plan-versions/" + version + "/board");
    reads(
        "GET /plan-versions/{id}/plants/{plant}", "/plan-versions/" + version + "/plants/" + plant);
  }

  @Test
  void whatChangesAPublishedPlanKeepsToItsSchema() throws InterruptedException {
    String changed = server.resolved(version);
    String path = "/plan-versions/" + changed;

    String change = RunningServer.change(version, RunningServer.RED);
    String impact = change.replaceFirst("\"config\".*,\n", "");

    keeps("POST /impacts", server.post("/impacts", impact), 200);
    String lifted =
        RunningServer.change(changed, RunningServer.RED.replace("2020-12-12", "2020-12-06"))
            .replaceFirst("\"config\".*,\n", "");
    keeps("POST /impacts", server.post("/impacts", lifted), 200);
    HttpResponse<byte[]> answers = server.post("/answers", change);
    keeps("POST /answers", answers, 202);
    keeps("GET /answers/{id}", server.answered(id(answers)), 200);
    keeps("GET /answers/{id}", server.get("/answers/answers-9"), 404);
    keeps("POST /impacts", server.post("/impacts", change), 400);
    reads("GET /solve-runs", "/solve-runs");
    reads("GET /plan-versions/{id}", path);
    reads("GET /plan-versions/{id}/events", path + "/events");
    reads("GET /plan-versions/{id}/response", path + "/response");
    reads("GET /plan-versions/{id}/board", path + "/board");
    reads("GET /plan-versions/{id}/board", path + "/board?against=" + version);
    reads("GET /plan-versions/{id}/diff", path + "/diff");
    reads("GET /plan-versions/{id}/diff", path + "/diff?asOf=2020-12-01&against=" + version);
    keeps("GET /plan-versions/{id}/diff", server.get(path + "/diff?asOf=soon"), 400);
    keeps("GET /plan-versions/{id}/diff", server.get("/plan-versions/" + version + "/diff"), 404);
  }

  @Test
  void everyWriteKeepsToItsSchema() throws InterruptedException {
    byte[] policy = server.get("/plan-versions/" + version + "/policy").body();
    byte[] registry = server.get("/plan-versions/" + version + "/registry").body();

    HttpResponse<byte[]> policies = server.post("/policies", policy);
    keeps("POST /policies", policies, 201);
    String policyRef = "policies/" + id(policies);
    HttpResponse<byte[]> registries =
        server.post("/registries?policy=" + policyRef + "&name=list.json", registry);
    keeps("POST /registries", registries, 201);
    keeps(
        "POST /pre-checks",
        server.post(
            "/pre-checks",
            "{\"policy\": \"%s\", \"registry\": \"registries/%s\"}"
                .formatted(policyRef, id(registries))),
        200);
    reads("GET /policies/{id}", "/" + policyRef);
    reads("GET /registries/{id}", "/registries/" + id(registries));
    HttpResponse<byte[]> sent =
        server.post("/list-imports?policy=" + policyRef + "&name=list.csv", "序号,企业名称,行业\n1,甲厂,砖");
    keeps("POST /list-imports", sent, 201);
    String list = "/list-imports/" + id(sent);
    reads("GET /list-imports/{id}", list);
    keeps("PUT /list-imports/{id}", server.put(list, "{\"daysPerYear\": 300}"), 200);
    keeps("PUT /list-imports/{id}", server.put(list, "{\"daysPerYear\": 0}"), 400);
    keeps(
        "PUT /list-imports/{id}",
        server.put(list + "?at=C2", "{\"corrections\": {\"C2\": \"耐火材料\"}}"),
        200);
    keeps("PUT /list-imports/{id}", server.put(list, "{\"corrections\": []}"), 400);
    keeps("POST /list-imports/{id}/registry", server.post(list + "/registry", ""), 422);
    HttpResponse<byte[]> own = server.post("/list-imports?policy=" + policyRef, registry);
    keeps(
        "POST /list-imports/{id}/registry",
        server.post("/list-imports/" + id(own) + "/registry", ""),
        201);
    keeps(
        "POST /regrades",
        server.post(
            "/regrades",
            """
            {"policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020",
             "plant": "WC-003", "changes": [{"grade": "C", "from": "2021-01-10"}]}\
            """),
        201);
    byte[] workbook = server.get("/plan-versions/" + version + ".xlsx").body();
    keeps("POST /plan-versions", server.post("/plan-versions?like=" + version, workbook), 201);
    keeps(
        "POST /plan-versions/{id}/bound",
        server.post("/plan-versions/" + version + "/bound", ""),
        202);
    byte[] nothing = "{\"format\": \"lunting-plan/1\", \"reductions\": []}".getBytes(UTF_8);
    String illegal =
        RunningServer.json(server.post("/plan-versions?like=" + version, nothing))
            .at("/version/id")
            .asString();
    keeps(
        "POST /plan-versions/{id}/bound",
        server.post("/plan-versions/" + illegal + "/bound", ""),
        409);
    HttpResponse<byte[]> runs = server.post("/solve-runs", RunningServer.SHORT_RUN);
    keeps("POST /solve-runs", runs, 202);
    String run = RunningServer.json(runs).at("/metadata/id").asString();
    keeps("DELETE /solve-runs/{id}", server.delete("/solve-runs/" + run), 202);
    server.ended(run);
    String further = "/solve-runs/" + run + "/continuation";
    keeps("POST /solve-runs/{id}/continuation", server.post(further, ""), 202);
    keeps("POST /solve-runs/{id}/continuation", server.post(further, "{\"policy\": {}}"), 400);
    String active = server.run(RunningServer.LONG_RUN);
    keeps(
        "POST /solve-runs/{id}/continuation",
        server.post("/solve-runs/" + active + "/continuation", ""),
        409);
    keeps("DELETE /solve-runs/{id}", server.delete("/solve-runs/" + active), 202);
    keeps(
        "POST /solve-runs/{id}/continuation",
        server.post("/solve-runs/run-999/continuation", ""),
        404);
    keeps("POST /solve-runs", server.postKeyed("/solve-runs", "k", RunningServer.SHORT_RUN), 202);
    keeps("POST /solve-runs", server.postKeyed("/solve-runs", "k", "{}"), 400);
    keeps("POST /solve-runs", server.postKeyed("/solve-runs", "k", RunningServer.LONG_RUN), 422);
  }

  @Test
  void everyErrorIsAProblemWithACode() {
    keeps("GET /demo-data/{name}", server.get("/demo-data/nowhere"), 404);
    keeps("GET /demo-data/{name}", server.get("/demo-data/district?seed=x"), 400);
    keeps("POST /policies", server.post("/policies", "{}"), 422);
    keeps("POST /policies", server.post("/policies", "no json"), 422);
    keeps("GET /template", server.get("/template"), 400);
    keeps("GET /template", server.get("/template?policy=demo-data/nowhere"), 404);
    keeps("POST /plan-versions", server.post("/plan-versions", "{}"), 400);
    keeps("POST /plan-versions", server.post("/plan-versions?like=nowhere", "{}"), 404);
    keeps("POST /plan-versions", server.post("/plan-versions?like=" + version, "{}"), 422);
    keeps("POST /solve-runs", server.post("/solve-runs", "{"), 400);
    keeps("POST /solve-runs", server.post("/solve-runs", "[]"), 400);
    keeps("GET /solve-runs/{id}", server.get("/solve-runs/run-999"), 404);
    keeps("GET /plan-versions/{id}", server.get("/plan-versions/plan-999"), 404);
  }

  @Test
  void whatIsNoJsonHasTheTypeThatTheContractNames() {
    HttpResponse<byte[]> events =
        server.send(
            server
                .request("/solve-runs/" + server.run(RunningServer.SHORT_RUN) + "/events")
                .header("Accept", "text/event-stream")
                .GET());

    isOfItsType("GET /openapi.yaml", server.get("/openapi.yaml"));
    isOfItsType("GET /metrics", server.get("/metrics"));
    isOfItsType("GET /schemas/{name}", server.get("/schemas/plan"));
    isOfItsType("GET /solve-runs/{id}/events", events);
    isOfItsType(
        "GET /plan-versions/{id}/diff.xlsx",
        server.get("/plan-versions/" + version + "/diff.xlsx?against=" + version));
  }

  private void isOfItsType(String operation, HttpResponse<byte[]> reply) {
    String type = reply.headers().firstValue("Content-Type").orElse("");

    assertThat(reply.statusCode()).as(operation).isEqualTo(200);
    assertThat(contract.types(operation, 200)).as(operation).contains(type.replaceAll(";.*", ""));
  }

  @Test
  void theContractItselfIsServed() {
    HttpResponse<byte[]> reply = server.get("/openapi.yaml");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(RunningServer.text(reply)).startsWith("openapi: 3.1.0");
  }

  private static String id(HttpResponse<byte[]> reply) {
    return RunningServer.json(reply).get("id").asString();
  }

  /** Holds what an operation answers with where all is well. */
  private void reads(String operation, String path) {
    keeps(operation, server.get(path), 200);
  }
}
