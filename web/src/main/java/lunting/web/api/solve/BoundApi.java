package lunting.web.api.solve;

import io.javalin.http.Context;
import java.util.Set;
import lunting.data.text.Sentence;
import lunting.web.api.files.BoundView;
import lunting.web.api.http.Body;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.run.VersionBounds;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;

/**
 * {@code /plan-versions/…/bound}: how far a version can be from the best, and to have it proved.
 */
public final class BoundApi {
  private final VersionBounds bounds;
  private final PlanVersions versions;

  record Proved(@Nullable BoundView bound, boolean proving) {}

  public BoundApi(VersionBounds bounds, PlanVersions versions) {
    this.bounds = bounds;
    this.versions = versions;
  }

  /** What is proved may come after the plan, so it is not kept by whoever asks. */
  public void get(Context ctx) {
    reply(ctx, PlanVersionApi.version(versions, ctx.pathParam("id")));
  }

  public void prove(Context ctx) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    byte[] body = Body.read(ctx);
    if (body.length > 0) {
      Members.of(body, Set.of());
    }
    if (!version.figures().feasible()) {
      throw Refusal.of(
          409,
          "not-legal",
          Sentence.of(
              "方案不合规；成本下界只对合规方案成立。",
              "The plan is not legal, and a bound holds for legal plans only."));
    }
    if (!bounds.ask(version)) {
      throw NoPlace.refusal(bounds.closing());
    }
    ctx.status(202)
        .header("Location", Replies.PREFIX + "/plan-versions/" + version.id() + "/bound");
    reply(ctx, version);
  }

  private void reply(Context ctx, PlanVersion version) {
    // Whatever ends in between is found among what is kept.
    boolean proving = bounds.isUnderWay(version);
    VersionBound proved = bounds.find(version);
    Replies.json(ctx, new Proved(proved == null ? null : BoundView.of(version, proved), proving));
  }
}
