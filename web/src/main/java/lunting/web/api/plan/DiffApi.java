package lunting.web.api.plan;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import lunting.data.book.DiffWorkbook;
import lunting.data.fit.PlanFit;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.PlanChanges;
import lunting.data.text.Sentence;
import lunting.solver.change.PlanDiff;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.web.api.ask.Situations;
import lunting.web.api.http.Formats;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** {@code /plan-versions/{id}/diff}: what changes from an earlier plan to a version. */
public final class DiffApi {
  private final PlanVersions versions;

  public DiffApi(PlanVersions versions) {
    this.versions = versions;
  }

  public void get(Context ctx) {
    Formats asked = Formats.of(ctx, "diff", EnumSet.of(Formats.Form.JSON, Formats.Form.XLSX));
    answer(ctx, asked.form());
  }

  public void workbook(Context ctx) {
    answer(ctx, Formats.Form.XLSX);
  }

  private void answer(Context ctx, Formats.Form form) {
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    String against = ctx.queryParam("against");
    Earlier earlier = earlier(version, against);
    String day = ctx.queryParam("asOf");
    LocalDate asOf = day == null ? version.headings().asOf() : Situations.date("asOf", day);
    String id = version.id() + "-" + earlier.name() + (asOf == null ? "" : "-" + asOf);
    if (form == Formats.Form.XLSX) {
      Replies.asFile(ctx, id + form.suffix());
    }
    Function<PlanChanges, byte[]> write =
        form == Formats.Form.XLSX
            ? changes ->
                DiffWorkbook.write(
                    versions.inputs(version).policy(), versions.inputs(version).registry(), changes)
            : JsonWriting::diff;
    Replies.unchanging(
        ctx,
        form.type(),
        id,
        () -> write.apply(changes(versions.open(version), earlier.plan(), asOf)));
  }

  /** The plan that a version is compared with. */
  private record Earlier(String name, Plan plan) {}

  private Earlier earlier(PlanVersion version, @Nullable String against) {
    if (against != null) {
      return new Earlier(against, versions.plan(PlanVersionApi.version(versions, against)));
    }
    Baseline own = versions.inputs(version).published();
    if (own == null) {
      throw Refusal.of(
          404,
          "no-baseline",
          Sentence.of(
              "该方案没有所依据的原方案；请用 against 指明与哪个方案比较。",
              "The version changes no other plan. Maybe name one with against."));
    }
    return new Earlier("baseline", own.plan());
  }

  /**
   * Both are judged under the version's own problem, so with the baseline that it changes where it
   * changes one: the earlier plan only gives what was to be done before.
   */
  private static PlanChanges changes(OpenPlan version, Plan earlier, @Nullable LocalDate asOf) {
    Problem own = version.problem();
    // An earlier plan of another list may name lines that this one does not have.
    Plan known = PlanFit.baseline(earlier, own.policy(), own.registry(), "against").get();
    return PlanDiff.of(own, known, version.plan(), asOf);
  }
}
