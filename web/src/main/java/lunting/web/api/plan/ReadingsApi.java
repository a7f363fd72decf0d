package lunting.web.api.plan;

import io.javalin.http.Context;
import java.util.Set;
import lunting.data.json.JsonWriting;
import lunting.solver.problem.Baseline;
import lunting.solver.reading.ReadingEffects;
import lunting.web.api.ask.Situation;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Body;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Replies;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;

/**
 * {@code /readings} and {@code /plan-versions/{id}/readings}: what the other option of each reading
 * (口径) would change.
 */
public final class ReadingsApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;
  private final PlanVersions versions;

  public ReadingsApi(Situations situations, PlanVersions versions) {
    this.situations = situations;
    this.versions = versions;
  }

  public void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    Baseline published = situation.baseline();
    ctx.contentType(Json.TYPE)
        .result(
            JsonWriting.readings(
                ReadingEffects.of(
                    situation.problem(), published == null ? null : published.plan())));
  }

  public void ofVersion(Context ctx) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    Replies.unchanging(
        ctx,
        Json.TYPE,
        version.id(),
        () ->
            JsonWriting.readings(
                ReadingEffects.of(versions.open(version).problem(), versions.plan(version))));
  }
}
