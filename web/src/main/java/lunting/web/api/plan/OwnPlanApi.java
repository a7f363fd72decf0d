package lunting.web.api.plan;

import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import lunting.data.document.PlanReader;
import lunting.data.event.Event;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.plan.Plan;
import lunting.data.text.Sentence;
import lunting.solver.problem.Baseline;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.FindingView;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.audit.Actor;
import lunting.web.store.Asked;
import lunting.web.store.Idempotency;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /plan-versions}: keeps a plan made by hand, plan.json or its workbook, as a version
 * under the policy, the list, the events and the published plan of another one, with which it can
 * then be compared. Lines that have left that list since the plan was made are left out and told;
 * where that leaves nothing, it is a plan of another list and refused.
 */
public final class OwnPlanApi {
  private static final int MAX_NAME = 255;

  private final PlanVersions versions;
  private final Idempotency requests;

  /** Held from the look for an earlier request until this one is kept. */
  private final ReentrantLock keeping = new ReentrantLock();

  record Kept(PlanVersionView version, List<FindingView> findings) {}

  public OwnPlanApi(PlanVersions versions, Idempotency requests) {
    this.versions = versions;
    this.requests = requests;
  }

  public void create(Context ctx) {
    String other = ctx.queryParam("like");
    if (other == null) {
      throw Refusal.badRequest(
          Sentence.of(
              "请用 like 指明按哪一份方案的政策、名录、事件和原方案来核对。",
              "The parameter like must name the plan version whose policy, list, events and"
                  + " published plan hold."));
    }
    PlanVersion like = PlanVersionApi.version(versions, other);
    PlanInputs inputs = versions.inputs(like);
    String given = ctx.queryParam("name");
    String name = given == null || given.isBlank() ? "plan.xlsx" : given;
    String file = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    byte[] body = Body.read(ctx);
    Parsed<Plan> parsed = read(InputFile.sent(file, body), inputs);
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    NewPlan plan = byHand(file, Asker.of(ctx), like, inputs, parsed.get());
    PlanVersion kept = keep(plan, IdempotencyKey.of(ctx, body));
    ctx.status(201).header("Location", Replies.PREFIX + "/plan-versions/" + kept.id());
    Replies.json(ctx, kept(kept, parsed.findings()));
  }

  private static Parsed<Plan> read(InputFile file, PlanInputs inputs) {
    Parsed<Plan> parsed = PlanReader.baseline(file, inputs.policy(), inputs.registry());
    boolean isEmpty = parsed.value() != null && parsed.value().reductions().isEmpty();
    return isEmpty ? PlanReader.read(file, inputs.policy(), inputs.registry()) : parsed;
  }

  private PlanVersion keep(NewPlan plan, @Nullable Asked asked) {
    keeping.lock();
    try {
      String earlier = requests.find(asked);
      return earlier == null
          ? versions.add(plan, (handle, added) -> requests.keep(handle, asked, added.id()))
          : PlanVersionApi.version(versions, earlier);
    } finally {
      keeping.unlock();
    }
  }

  private static NewPlan byHand(
      String name, Actor actor, PlanVersion like, PlanInputs inputs, Plan read) {
    Baseline published = inputs.published();
    Plan plan =
        new Plan(
            inputs.policy().id(),
            inputs.registry().id(),
            inputs.events().events().stream().map(Event::id).toList(),
            published == null ? null : published.asOf(),
            read.reductions(),
            read.pins(),
            read.provenance());
    return NewPlan.byHand(name, actor, like.baseline(), inputs, plan);
  }

  private static Kept kept(PlanVersion version, List<Finding> findings) {
    return new Kept(PlanVersionView.of(version), FindingView.of(findings));
  }
}
