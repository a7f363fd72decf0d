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
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.audit.Actor;
import lunting.web.database.Slice;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;
import lunting.web.store.Asked;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** {@code /solve-runs}: start a solve run, follow it, stop it and keep its best plan, go on. */
public final class SolveRunApi {
  private static final Set<String> MEMBERS = Situations.membersAnd("config", "improve");

  private final SolveRuns runs;
  private final PlanVersions versions;
  private final Situations situations;
  private final RunFollowers followers = new RunFollowers();

  record Listing(List<RunView.Metadata> solveRuns, @Nullable Long next) {}

  public SolveRunApi(SolveRuns runs, PlanVersions versions, Situations situations) {
    this.runs = runs;
    this.versions = versions;
    this.situations = situations;
  }

  public void list(Context ctx) {
    Slice<RunView.Metadata> slice =
        runs.list(Paging.before(ctx), Paging.NEWEST).map(run -> RunView.metadata(run, runs));
    Replies.json(ctx, new Listing(slice.items(), slice.next()));
  }

  public void create(Context ctx) {
    byte[] body = Body.read(ctx);
    Asked asked = IdempotencyKey.of(ctx, body);
    Members members = Members.of(body, MEMBERS);
    accept(ctx, runs.submit(order(members, Asker.of(ctx)), asked));
  }

  public void goOn(Context ctx) {
    SolveRun ended = run(ctx);
    byte[] body = Body.read(ctx);
    if (body.length > 0) {
      Members.of(body, Set.of());
    }
    if (!ended.state().status().ended()) {
      throw Refusal.of(
          409,
          "run-under-way",
          Sentence.of("该任务尚未结束，无须继续。", "The run has not ended, so that it goes on already."));
    }
    accept(ctx, runs.goOn(ended, Asker.of(ctx), IdempotencyKey.of(ctx, body)));
  }

  private void accept(Context ctx, @Nullable SolveRun run) {
    if (run == null) {
      throw NoPlace.refusal(runs.closing());
    }
    ctx.status(202).header("Location", Replies.PREFIX + "/solve-runs/" + run.id());
    Replies.json(ctx, RunView.of(run, runs, versions));
  }

  public void get(Context ctx) {
    Replies.json(ctx, RunView.of(run(ctx), runs, versions));
  }

  public void stop(Context ctx) {
    runs.stop(run(ctx).id(), Asker.of(ctx));
    ctx.status(202);
    Replies.json(ctx, RunView.of(run(ctx), runs, versions));
  }

  public void follow(Context ctx) {
    SolveRun run = run(ctx);
    followers.follow(ctx, run, runs.log(run));
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
          Sentence.of("没有求解任务“{id}”。", "There is no run ({id}).").with("id", id));
    }
    return run;
  }
}
