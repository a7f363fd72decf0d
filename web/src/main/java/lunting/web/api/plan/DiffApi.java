package lunting.web.api.plan;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lunting.data.book.DiffWorkbook;
import lunting.data.fit.PlanFit;
import lunting.data.json.JsonWriting;
import lunting.data.outline.PlanView;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.report.PlanChanges;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
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
        ctx, form.type(), id, () -> write.apply(changes(versions.open(version), earlier, asOf)));
  }

  /**
   * The plan that a version is compared with.
   *
   * @param registry the list that it was made for; null where that is not kept
   */
  private record Earlier(String name, Plan plan, @Nullable Registry registry) {}

  private Earlier earlier(PlanVersion version, @Nullable String against) {
    if (against != null) {
      PlanVersion other = PlanVersionApi.version(versions, against);
      return new Earlier(against, versions.plan(other), versions.inputs(other).registry());
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
    if (version.baseline() == null) {
      return new Earlier("baseline", own.plan(), null);
    }
    PlanVersion base = PlanVersionApi.version(versions, version.baseline());
    return new Earlier(
        "baseline",
        withLost(own.plan(), versions.plan(base), versions.inputs(version).registry()),
        versions.inputs(base).registry());
  }

  /** A plan as it was read to be changed, and what it asked of lines that this list has lost. */
  private static Plan withLost(Plan read, Plan kept, Registry list) {
    Set<String> listed = names(list).keySet();
    List<Reduction> all = new ArrayList<>(read.reductions());
    kept.reductions().stream().filter(each -> !listed.contains(each.line())).forEach(all::add);
    return new Plan(
        read.policy(),
        read.registry(),
        read.events(),
        read.asOf(),
        all,
        read.pins(),
        read.provenance());
  }

  /**
   * Both are judged under the version's own problem, so with the baseline that it changes where it
   * changes one: the earlier plan only gives what was to be done before.
   */
  private static PlanChanges changes(OpenPlan version, Earlier earlier, @Nullable LocalDate asOf) {
    Problem own = version.problem();
    Plan inSeason = PlanFit.earlier(earlier.plan(), own.policy(), own.registry());
    PlanChanges changes = PlanDiff.of(own, inSeason, version.plan(), asOf);
    Registry older = earlier.registry();
    return older == null || changes.gone().isEmpty() ? changes : changes.naming(names(older));
  }

  /** What each line is called together with its plant. */
  private static Map<String, Text> names(Registry registry) {
    Map<String, Text> names = new HashMap<>();
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        names.put(
            line.id(),
            Text.of(
                PlanView.chinese(plant.name(), plant.id())
                    + " "
                    + PlanView.chinese(line.name(), line.id()),
                PlanView.english(plant.name(), plant.id())
                    + " "
                    + PlanView.english(line.name(), line.id())));
      }
    }
    return names;
  }
}
