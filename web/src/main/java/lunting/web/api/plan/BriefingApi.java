package lunting.web.api.plan;

import io.javalin.http.Context;
import java.util.function.Function;
import lunting.solver.brief.Briefings;
import lunting.solver.turns.GroupsInTurn;
import lunting.web.api.http.Json;
import lunting.web.api.http.Replies;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;

/**
 * A plan on one page for whoever signs it: {@code /plan-versions/{id}/briefing}, and {@code
 * /turns}, the same of the plan that a bureau would make by hand in its place.
 */
public final class BriefingApi {
  private static final int GROUPS = 2;

  private final PlanVersions versions;

  public BriefingApi(PlanVersions versions) {
    this.versions = versions;
  }

  /** The briefing on a version. */
  public void get(Context ctx) {
    answer(ctx, open -> Json.bytes(Briefings.of(open.problem(), open.plan())));
  }

  /** The briefing on two groups of lines in turn, under the same inputs; nothing is kept. */
  public void turns(Context ctx) {
    answer(
        ctx,
        open ->
            Json.bytes(
                Briefings.of(
                    open.problem(),
                    GroupsInTurn.of(open.problem(), GROUPS, GroupsInTurn.Dealt.LINES))));
  }

  private void answer(Context ctx, Function<OpenPlan, byte[]> document) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    Replies.unchanging(ctx, Json.TYPE, version.id(), () -> document.apply(versions.open(version)));
  }
}
