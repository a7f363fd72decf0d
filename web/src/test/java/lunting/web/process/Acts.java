package lunting.web.process;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What clients do to a server until it is gone, and what of it the server has said is done.
 *
 * <p>Threads: each kind of act on one of its own.
 */
final class Acts {
  private static final String RUN =
      """
      {"config": {"run": {"termination": {"spentLimit": "PT2S"}}},
       "policy": "demo-data/zhoucun-2020", "registry": "demo-data/zhoucun-2020"}\
      """;

  /** An act that a client repeats. */
  @FunctionalInterface
  interface Act {
    void on(ServerProcess server) throws IOException, InterruptedException;
  }

  private final AtomicInteger lists = new AtomicInteger();
  private final Map<String, String> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, Integer> tally = Collections.synchronizedMap(new TreeMap<>());
  private volatile int newestPublication;

  /**
   * Paths that the server has said are there, with the tag they had (empty where they have none).
   */
  Map<String, String> kept() {
    return kept;
  }

  /** How many of each act the server has said are done. */
  Map<String, Integer> tally() {
    return tally;
  }

  /** The greatest number that a publication was given. */
  int newestPublication() {
    return newestPublication;
  }

  void upload(ServerProcess server) throws IOException, InterruptedException {
    ServerProcess.Reply reply =
        server.post("/registries?name=list.json", list(lists.incrementAndGet()));
    if (reply.status() == 201) {
      keep(server, "/registries/" + reply.json().get("id").stringValue(), "lists uploaded");
    }
  }

  void solve(ServerProcess server) throws IOException, InterruptedException {
    ServerProcess.Reply reply = server.post("/solve-runs", RUN);
    if (reply.status() == 202) {
      kept.put("/solve-runs/" + reply.json().at("/metadata/id").stringValue(), "");
      done("runs begun");
    }
    Thread.sleep(400);
  }

  /** Brings the season's first plan back as a new version, makes it the draft and publishes it. */
  void publish(ServerProcess server, String season, String plan)
      throws IOException, InterruptedException {
    String document = server.get("/plan-versions/" + plan + ".json").body();
    ServerProcess.Reply version =
        server.post("/plan-versions?name=again.json&like=" + plan, document);
    if (version.status() != 201) {
      return;
    }
    String id = version.json().at("/version/id").stringValue();
    keep(server, "/plan-versions/" + id, "plans kept");
    ServerProcess.Reply now = server.get("/seasons/" + season);
    ServerProcess.Reply draft =
        server.put(
            "/seasons/" + season + "/draft",
            "{\"planVersion\": \"" + id + "\"}",
            "If-Match",
            String.valueOf(now.tag()));
    if (draft.status() != 200) {
      return;
    }
    done("drafts set");
    ServerProcess.Reply preview =
        server.get("/seasons/" + season + "/publication-preview?planVersion=" + id);
    if (preview.status() != 200) {
      return;
    }
    String hash = preview.json().get("hash").stringValue();
    ServerProcess.Reply approved =
        server.post(
            "/plan-versions/" + id + "/approvals",
            "{\"hash\": \"" + hash + "\"}",
            "Lunting-Actor",
            "checker");
    if (approved.status() != 201) {
      return;
    }
    done("approvals");
    String order =
        """
        {"planVersion": "%s", "hash": "%s", "reason": "crash",
         "confirm": {"plantsChanged": %d, "notices": %d, "exceptions": 0}}\
        """
            .formatted(
                id,
                hash,
                preview.json().at("/confirm/plantsChanged").intValue(),
                preview.json().at("/confirm/notices").intValue());
    ServerProcess.Reply published =
        server.post(
            "/seasons/" + season + "/publications",
            order,
            "If-Match",
            String.valueOf(preview.tag()),
            "Idempotency-Key",
            id);
    if (published.status() == 201) {
      newestPublication = Math.max(newestPublication, published.json().get("number").intValue());
      kept.put("/publications/" + published.json().get("id").stringValue(), "");
      done("publications");
    }
  }

  /** A list of one plant, each number another one. */
  static String list(int number) {
    return """
    {"format": "lunting-registry/1", "id": "list-%d",
     "towns": [{"id": "t", "name": {"zh": "山前镇", "en": "Shanqian"}}],
     "plants": [{"id": "P1", "name": {"zh": "山前砖厂", "en": "Shanqian Brick"}, "town": "t",
       "industry": "brick", "grade": "C", "lines": [{"id": "P1-1",
         "name": {"zh": "一号窑", "en": "Kiln 1"}, "kiln": "brick-tunnel", "capacity": 300,
         "unit": "t/d"}]}]}\
    """
        .formatted(number);
  }

  private void keep(ServerProcess server, String path, String what)
      throws IOException, InterruptedException {
    // What was acknowledged must be there even where the tag could no longer be asked for.
    kept.put(path, "");
    done(what);
    String tag = server.get(path).tag();
    if (tag != null) {
      kept.put(path, tag);
    }
  }

  private void done(String what) {
    tally.merge(what, 1, Integer::sum);
  }
}
