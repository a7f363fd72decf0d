package lunting.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.event.Events;
import lunting.data.policy.Policy;
import lunting.data.reading.Finding;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;

/** {@code /solve-runs}: ask for a plan, watch, stop and keep the best. */
final class SolveRunApi {
  private static final Set<String> MEMBERS = Set.of("config", "policy", "registry", "events");
  private static final int MAX_KEY = 128;

  private final SolveRuns runs;
  private final Inputs inputs;

  record Listing(List<RunView.Metadata> solveRuns) {}

  SolveRunApi(SolveRuns runs, Inputs inputs) {
    this.runs = runs;
    this.inputs = inputs;
  }

  void list(Context ctx) {
    Replies.json(
        ctx, new Listing(runs.list().stream().map(run -> RunView.metadata(run, runs)).toList()));
  }

  void create(Context ctx) {
    String key = ctx.header("Idempotency-Key");
    if (key != null && key.length() > MAX_KEY) {
      throw Refusal.badRequest(
          "Idempotency-Key 不得超过 128 个字符。",
          "The Idempotency-Key must not have more than 128 characters.");
    }
    Members members = Members.of(Body.read(ctx), MEMBERS);
    SolveRun run = runs.submit(order(members), key);
    if (run == null) {
      throw Refusal.tooManyRuns();
    }
    ctx.status(202).header("Location", Routes.PREFIX + "/solve-runs/" + run.id());
    Replies.json(ctx, RunView.of(run, runs));
  }

  void get(Context ctx) {
    Replies.json(ctx, RunView.of(run(ctx), runs));
  }

  void stop(Context ctx) {
    SolveRun run = run(ctx);
    run.stop();
    ctx.status(202);
    Replies.json(ctx, RunView.of(run, runs));
  }

  void follow(Context ctx) {
    RunFollower.follow(ctx, run(ctx));
  }

  private RunOrder order(Members members) {
    SolveRequest config = SolveRequest.of(members.find("config"));
    Chosen<Policy> policy = inputs.policy(members.find("policy"));
    Chosen<Registry> registry = inputs.registry(members.find("registry"), policy.value());
    Chosen<Events> events = inputs.events(members.find("events"), policy.value(), registry.value());
    List<Finding> warnings = new ArrayList<>(policy.warnings());
    warnings.addAll(registry.warnings());
    warnings.addAll(events.warnings());
    Map<String, String> digests = new LinkedHashMap<>();
    digests.put("policy", policy.digest());
    digests.put("registry", registry.digest());
    if (members.find("events") != null) {
      digests.put("events", events.digest());
    }
    return new RunOrder(
        config.name() == null ? ownName(registry.value()) : config.name(),
        policy.value(),
        registry.value(),
        events.value(),
        null,
        digests,
        warnings,
        config.spentLimit(),
        config.stepLimit(),
        config.seed());
  }

  private static String ownName(Registry registry) {
    Text title = registry.title();
    return title == null ? registry.id() : title.zh();
  }

  private SolveRun run(Context ctx) {
    String id = ctx.pathParam("id");
    SolveRun run = runs.find(id);
    if (run == null) {
      throw Refusal.notFound(
          "没有求解任务“" + id + "”；服务器重启后任务不再保留。",
          "There is no run (" + id + "). Maybe the server was restarted since.");
    }
    return run;
  }
}
