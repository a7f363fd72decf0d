package lunting.web.api;

import io.javalin.http.Context;
import java.util.Set;
import lunting.data.writing.JsonWriting;
import lunting.solver.choice.ReadingEffects;
import lunting.solver.problem.Baseline;
import lunting.web.run.PlanVersion;
import lunting.web.run.PlanVersions;

/**
 * {@code /readings} and {@code /plan-versions/{id}/readings}: what the other option of each reading
 * (口径) would change.
 */
final class ReadingsApi {
  private static final Set<String> MEMBERS = Situations.membersAnd();

  private final Situations situations;
  private final PlanVersions versions;

  ReadingsApi(Situations situations, PlanVersions versions) {
    this.situations = situations;
    this.versions = versions;
  }

  void create(Context ctx) {
    Situation situation = situations.read(Members.of(Body.read(ctx), MEMBERS));
    Baseline published = situation.baseline();
    ctx.contentType(Json.TYPE)
        .result(
            JsonWriting.readings(
                ReadingEffects.of(
                    situation.problem(), published == null ? null : published.plan())));
  }

  void ofVersion(Context ctx) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    Replies.unchanging(
        ctx,
        Json.TYPE,
        version.id(),
        () -> JsonWriting.readings(ReadingEffects.of(version.problem(), version.plan())));
  }
}
