package lunting.web.api.plan;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import lunting.data.book.PlanWorkbook;
import lunting.data.json.JsonWriting;
import lunting.data.outline.ActMark;
import lunting.data.paper.PlanCalendar;
import lunting.data.paper.PlanCsv;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.report.AnswerFigures;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.answer.AnswerCount;
import lunting.solver.reach.Shortfall;
import lunting.solver.reach.Shortfalls;
import lunting.web.api.files.SeasonView;
import lunting.web.api.http.Formats;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.impact.SectorView;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import lunting.web.database.Slice;
import lunting.web.store.Digests;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/** {@code /plan-versions}: plans with their verdicts, pictures, reasons and exports. */
public final class PlanVersionApi {
  private final PlanVersions versions;
  private final AuditLog audit;

  record Listing(List<PlanVersionView> planVersions, @Nullable Long next) {}

  record Coverage(SeasonView season, List<SectorView> sectors) {}

  record Response(AnswerFigures figures, List<Shortfall> shortfalls) {}

  record Explained(List<PlantReasons> explanations) {}

  record PlantReasons(String plant, Text duty, List<ReductionView> reductions) {}

  public PlanVersionApi(PlanVersions versions, AuditLog audit) {
    this.versions = versions;
    this.audit = audit;
  }

  public void list(Context ctx) {
    Slice<PlanVersionView> slice =
        versions.list(Paging.before(ctx), Paging.NEWEST).map(PlanVersionView::of);
    Replies.json(ctx, new Listing(slice.items(), slice.next()));
  }

  public void get(Context ctx) {
    Formats asked = Formats.of(ctx, ctx.pathParam("id"), EnumSet.allOf(Formats.Form.class));
    PlanVersion version = version(asked.id());
    String plant = ctx.queryParam("plant");
    if (plant != null) {
      plant(version, plant);
    }
    if (asked.form() == Formats.Form.JSON && !asked.bySuffix()) {
      Replies.unchanging(ctx, Json.TYPE, named(version), () -> whole(version));
      return;
    }
    String name = version.headings().registry();
    String of = plant == null ? "" : "-" + plant;
    Replies.asFile(ctx, name + "-" + version.id() + of + asked.form().suffix());
    Replies.unchanging(
        ctx, asked.form().type(), asked.id() + of, () -> export(asked.form(), version, plant));
  }

  public void policy(Context ctx) {
    answer(ctx, version -> JsonWriting.policy(versions.inputs(version).policy()));
  }

  public void registry(Context ctx) {
    answer(ctx, version -> JsonWriting.registry(versions.inputs(version).registry()));
  }

  public void verdict(Context ctx) {
    answer(ctx, versions::verdictDocument);
  }

  public void coverage(Context ctx) {
    answerOpened(
        ctx,
        open ->
            Json.bytes(
                new Coverage(
                    SeasonView.of(open.problem().season()),
                    open.verdict().coverage().stream().map(SectorView::of).toList())));
  }

  public void response(Context ctx) {
    answerOpened(
        ctx,
        open ->
            Json.bytes(
                new Response(
                    AnswerCount.of(open.problem(), open.plan(), open.verdict()),
                    Shortfalls.of(open.problem(), open.plan(), open.verdict()))));
  }

  public void standing(Context ctx) {
    answerOpened(ctx, open -> Json.bytes(Standing.of(open)));
  }

  public void board(Context ctx) {
    PlanVersion version = version(ctx.pathParam("id"));
    String other = ctx.queryParam("against");
    PlanVersion against = other == null ? null : version(other);
    Replies.unchanging(
        ctx,
        Json.TYPE,
        named(version) + (against == null ? "" : "-" + against.id()),
        () ->
            Json.bytes(
                Board.of(
                    versions.open(version),
                    against,
                    against == null ? null : versions.plan(against))));
  }

  public void events(Context ctx) {
    answer(ctx, version -> JsonWriting.events(versions.inputs(version).events()));
  }

  public void explanations(Context ctx) {
    PlanVersion version = version(ctx.pathParam("id"));
    String one = ctx.queryParam("plant");
    List<Plant> plants =
        one == null ? versions.inputs(version).registry().plants() : List.of(plant(version, one));
    Replies.unchanging(
        ctx,
        Json.TYPE,
        version.id() + (one == null ? "" : "-" + one),
        () -> Json.bytes(explained(versions.open(version), plants)));
  }

  public void plantPage(Context ctx) {
    PlanVersion version = version(ctx.pathParam("id"));
    Plant plant = plant(version, ctx.pathParam("plant"));
    Replies.unchanging(
        ctx,
        Json.TYPE,
        named(version) + "-" + plant.id(),
        () -> Json.bytes(PlantPage.of(versions.open(version), plant)));
  }

  private void answer(Context ctx, Function<PlanVersion, byte[]> document) {
    PlanVersion version = version(ctx.pathParam("id"));
    Replies.unchanging(ctx, Json.TYPE, version.id(), () -> document.apply(version));
  }

  /** Opens the version only where the asker does not have the document already. */
  private void answerOpened(Context ctx, Function<OpenPlan, byte[]> document) {
    answer(ctx, version -> document.apply(versions.open(version)));
  }

  private byte[] whole(PlanVersion version) {
    return Json.bytes(PlanVersionView.with(version, Json.raw(versions.planDocument(version))));
  }

  private byte[] export(Formats.Form form, PlanVersion version, @Nullable String plant) {
    Policy policy = versions.inputs(version).policy();
    Registry registry = versions.inputs(version).registry();
    Plan plan = versions.plan(version);
    return switch (form) {
      case JSON -> versions.planDocument(version);
      case XLSX -> PlanWorkbook.write(policy, registry, plan, plant, mark(version));
      case CSV -> PlanCsv.write(policy, registry, plan, plant);
      case ICS -> PlanCalendar.write(policy, registry, plan, plant, mark(version));
    };
  }

  /** The act that kept a version never changes, so that an export does not either. */
  private @Nullable ActMark mark(PlanVersion version) {
    AuditEntry kept = audit.find(PlanVersions.KEPT, version.id());
    return kept == null ? null : new ActMark(kept.number(), kept.hash());
  }

  private static Explained explained(OpenPlan version, List<Plant> plants) {
    PlantViews views = new PlantViews(version);
    return new Explained(
        plants.stream()
            .map(plant -> new PlantReasons(plant.id(), views.duty(plant), views.reductions(plant)))
            .toList());
  }

  /** A version with the name that it goes by now, the one thing of it that may change. */
  private static String named(PlanVersion version) {
    return version.id() + "-" + Digests.of(version.name().getBytes(StandardCharsets.UTF_8));
  }

  private PlanVersion version(String id) {
    return version(versions, id);
  }

  /** The version with this id; a refusal where there is none. */
  public static PlanVersion version(PlanVersions versions, String id) {
    PlanVersion version = versions.find(id);
    if (version == null) {
      throw Refusal.notFound(
          Sentence.of("没有方案“{id}”。", "There is no plan version ({id}).").with("id", id));
    }
    return version;
  }

  private Plant plant(PlanVersion version, String id) {
    for (Plant plant : versions.inputs(version).registry().plants()) {
      if (plant.id().equals(id)) {
        return plant;
      }
    }
    throw Refusal.notFound(
        Sentence.of("名录中没有企业“{id}”。", "The list has no plant ({id}).").with("id", id));
  }
}
