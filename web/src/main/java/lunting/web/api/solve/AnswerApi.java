package lunting.web.api.solve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import lunting.data.text.Sentence;
import lunting.solver.reach.Shortfall;
import lunting.solver.reach.Shortfalls;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.ask.SolveRequest;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.run.AnswerSet;
import lunting.web.run.AnswerSets;
import lunting.web.store.Asked;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersions;
import lunting.web.store.Shelf;

/** {@code /answers}: the answers to a warning to choose from, each with its figures. */
public final class AnswerApi {
  private static final Set<String> MEMBERS = Situations.membersAnd("config", "improve");

  private static final int MAX_REMEMBERED = 60;

  private final AnswerSets sets;
  private final PlanVersions versions;
  private final Situations situations;

  /** A plan's shortfalls take a proof each, and who waits for answers asks again and again. */
  private final Shelf<List<Shortfall>> shortfalls = new Shelf<>(MAX_REMEMBERED);

  public AnswerApi(AnswerSets sets, PlanVersions versions, Situations situations) {
    this.sets = sets;
    this.versions = versions;
    this.situations = situations;
  }

  public void create(Context ctx) {
    byte[] body = Body.read(ctx);
    Asked asked = IdempotencyKey.of(ctx, body);
    Members members = Members.of(body, MEMBERS);
    SolveRequest config = SolveRequest.ofAnswers(members.find("config"));
    Situation situation = situations.read(members);
    situation.published();
    AnswerSet set =
        sets.submit(
            config.order(situation, Situations.flag(members, "improve"), Asker.of(ctx)), asked);
    if (set == null) {
      throw NoPlace.refusal(sets.closing());
    }
    ctx.status(202).header("Location", Replies.PREFIX + "/answers/" + set.id());
    Replies.json(ctx, AnswerView.of(set, versions, this::shortfalls));
  }

  public void get(Context ctx) {
    String id = ctx.pathParam("id");
    AnswerSet set = sets.find(id);
    if (set == null) {
      throw Refusal.notFound(
          Sentence.of("没有答案“{id}”。", "There are no answers ({id}).").with("id", id));
    }
    Replies.json(ctx, AnswerView.of(set, versions, this::shortfalls));
  }

  private List<Shortfall> shortfalls(OpenPlan plan) {
    List<Shortfall> known = shortfalls.find(plan.id());
    if (known == null) {
      known = Shortfalls.of(plan.problem(), plan.plan(), plan.verdict());
      shortfalls.put(plan.id(), known);
    }
    return known;
  }
}
