package lunting.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;

/** {@code /solve-runs}: ask for a plan, watch, stop and keep the best. */
final class SolveRunApi {
  private static final Set<String> MEMBERS = Situations.membersAnd("config", "improve");

  private final SolveRuns runs;
  private final Situations situations;

  record Listing(List<RunView.Metadata> solveRuns) {}

  SolveRunApi(SolveRuns runs, Situations situations) {
    this.runs = runs;
    this.situations = situations;
  }

  void list(Context ctx) {
    Replies.json(
        ctx, new Listing(runs.list().stream().map(run -> RunView.metadata(run, runs)).toList()));
  }

  void create(Context ctx) {
    String key = IdempotencyKey.of(ctx);
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
    Situation situation = situations.read(members);
    boolean improve = Situations.flag(members, "improve");
    if (improve) {
      situation.published();
    }
    return config.order(situation, improve);
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
