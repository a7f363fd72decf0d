package lunting.web.api.solve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import lunting.data.text.Sentence;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.ask.SolveRequest;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.audit.Actor;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;
import lunting.web.store.PlanVersions;

/** {@code /solve-runs}: start a solve run, follow it, stop it and keep its best plan. */
public final class SolveRunApi {
  private static final Set<String> MEMBERS = Situations.membersAnd("config", "improve");

  private final SolveRuns runs;
  private final PlanVersions versions;
  private final Situations situations;
  private final RunFollowers followers = new RunFollowers();

  record Listing(List<RunView.Metadata> solveRuns) {}

  public SolveRunApi(SolveRuns runs, PlanVersions versions, Situations situations) {
    this.runs = runs;
    this.versions = versions;
    this.situations = situations;
  }

  public void list(Context ctx) {
    Replies.json(
        ctx, new Listing(runs.list().stream().map(run -> RunView.metadata(run, runs)).toList()));
  }

  public void create(Context ctx) {
    String key = IdempotencyKey.of(ctx);
    Members members = Members.of(Body.read(ctx), MEMBERS);
    SolveRun run = runs.submit(order(members, Asker.of(ctx)), key);
    if (run == null) {
      throw Refusal.tooManyRuns();
    }
    ctx.status(202).header("Location", Replies.PREFIX + "/solve-runs/" + run.id());
    Replies.json(ctx, RunView.of(run, runs, versions));
  }

  public void get(Context ctx) {
    Replies.json(ctx, RunView.of(run(ctx), runs, versions));
  }

  public void stop(Context ctx) {
    SolveRun run = run(ctx);
    run.stop();
    ctx.status(202);
    Replies.json(ctx, RunView.of(run, runs, versions));
  }

  public void follow(Context ctx) {
    followers.follow(ctx, run(ctx));
  }

  private RunOrder order(Members members, Actor author) {
    SolveRequest config = SolveRequest.of(members.find("config"));
    Situation situation = situations.read(members);
    boolean improve = Situations.flag(members, "improve");
    if (improve) {
      situation.published();
    }
    return config.order(situation, improve, author);
  }

  private SolveRun run(Context ctx) {
    String id = ctx.pathParam("id");
    SolveRun run = runs.find(id);
    if (run == null) {
      throw Refusal.notFound(
          Sentence.of(
                  "没有求解任务“{id}”；服务器重启后任务不再保留。",
                  "There is no run ({id}). Maybe the server was restarted since.")
              .with("id", id));
    }
    return run;
  }
}
