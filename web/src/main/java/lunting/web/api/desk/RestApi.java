package lunting.web.api.desk;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.registry.Plant;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.answer.Leeway;
import lunting.solver.edit.RestOfPlan;
import lunting.web.api.ask.SolveRequest;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.solve.NoPlace;
import lunting.web.api.solve.RunView;
import lunting.web.audit.Actor;
import lunting.web.desk.OpenCopy;
import lunting.web.desk.WorkingCopies;
import lunting.web.run.RunOrder;
import lunting.web.run.SolveRun;
import lunting.web.run.SolveRuns;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** {@code /working-copies/{id}/solve-runs}: solves the rest of a plan that somebody has edited. */
public final class RestApi {
  private static final Set<String> MEMBERS = Set.of("config", "change", "plants");

  private final SolveRuns runs;
  private final PlanVersions versions;
  private final WorkingCopies copies;

  public RestApi(SolveRuns runs, PlanVersions versions, WorkingCopies copies) {
    this.runs = runs;
    this.versions = versions;
    this.copies = copies;
  }

  public void create(Context ctx) {
    OpenCopy copy = copies.open(Deeds.copy(copies, ctx.pathParam("id")).id());
    byte[] body = Body.read(ctx);
    Members members = Members.of(body, MEMBERS);
    SolveRequest config = SolveRequest.of(members.find("config"));
    if (config.answer() != null) {
      throw Refusal.badRequest(
          Sentence.of("此处用 change 而不用 answer。", "Maybe leave answer out: change says it here."));
    }
    RunOrder order =
        order(copy.plan(), config, leeway(members), plants(members, copy), Asker.of(ctx));
    SolveRun run = runs.submit(order, IdempotencyKey.of(ctx, body));
    if (run == null) {
      throw NoPlace.refusal(runs.closing());
    }
    ctx.status(202).header("Location", Replies.PREFIX + "/solve-runs/" + run.id());
    Replies.json(ctx, RunView.of(run, runs, versions));
  }

  private static RunOrder order(
      OpenPlan plan,
      SolveRequest config,
      Leeway leeway,
      @Nullable Set<String> plants,
      Actor author) {
    Plan edited = plan.plan();
    Provenance provenance = edited.provenance();
    String name = config.name();
    return new RunOrder(
        name == null ? plan.version().name() : name,
        author,
        plan.inputs().policy(),
        plan.inputs().registry(),
        plan.inputs().events(),
        new RunOrder.Resolve(
            RestOfPlan.of(plan.problem(), edited, plants), null, true, null, leeway),
        provenance == null ? Map.of() : provenance.inputs(),
        List.of(),
        config.spentLimit(),
        config.stepLimit(),
        config.seed(),
        null);
  }

  private static Leeway leeway(Members members) {
    Leeway given = read(members, "change", Leeway.class);
    return given == null ? Leeway.BALANCED : given;
  }

  /** The only plants that may change; null: any may. */
  private static @Nullable Set<String> plants(Members members, OpenCopy copy) {
    String[] given = read(members, "plants", String[].class);
    if (given == null) {
      return null;
    }
    Set<String> plants = new HashSet<>();
    for (String id : given) {
      plants.add(id == null ? "" : id);
    }
    Set<String> unknown = new HashSet<>(plants);
    for (Plant plant : copy.base().problem().registry().plants()) {
      unknown.remove(plant.id());
    }
    if (plants.isEmpty() || !unknown.isEmpty()) {
      throw Refusal.of(
          422,
          "edit-impossible",
          plants.isEmpty()
              ? Sentence.of("plants 至少应有一家企业。", "The plants must be at least one.")
              : Sentence.of("名录中没有企业“{plants}”。", "The list has no plants ({plants}).")
                  .with("plants", Wording.names(unknown.stream().sorted().limit(9).toList())));
    }
    return plants;
  }

  private static <T> @Nullable T read(Members members, String name, Class<T> form) {
    byte[] member = members.find(name);
    try {
      return member == null ? null : Json.mapper().readValue(member, form);
    } catch (JacksonException e) {
      throw Members.notUnderstood(name, e);
    }
  }
}
