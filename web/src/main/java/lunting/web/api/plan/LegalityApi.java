package lunting.web.api.plan;

import io.javalin.http.Context;
import lunting.solver.conflict.Legality;
import lunting.web.api.http.Json;
import lunting.web.api.http.Replies;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.Shelf;

/**
 * {@code /plan-versions/…/legality}: whether a version is legal, and else whether any plan can be.
 */
public final class LegalityApi {
  private static final int MAX_REMEMBERED = 60;

  private final PlanVersions versions;

  /** What a proof takes is spent once, whoever made the plan and whoever asks. */
  private final Shelf<Legality> known = new Shelf<>(MAX_REMEMBERED);

  public LegalityApi(PlanVersions versions) {
    this.versions = versions;
  }

  public void get(Context ctx) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    Replies.unchanging(ctx, Json.TYPE, version.id(), () -> Json.bytes(legality(version)));
  }

  private Legality legality(PlanVersion version) {
    Legality earlier = known.find(version.id());
    if (earlier != null) {
      return earlier;
    }
    OpenPlan open = versions.open(version);
    Legality found = Legality.of(open.problem(), open.plan(), open.verdict());
    known.put(version.id(), found);
    return found;
  }
}
