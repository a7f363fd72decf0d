package lunting.web.desk;

import java.util.Map;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.text.Text;
import lunting.solver.verdict.PlanCount;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.store.Asked;
import lunting.web.store.NewPlan;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Keeps working copies as plan versions, which are made from the same inputs as those that they
 * were begun with.
 *
 * <p>Threads: any.
 */
public final class Keeping {
  private final Store store;
  private final WorkingCopies copies;

  /** What became of it. */
  public sealed interface Outcome {
    /** It was kept. */
    record Kept(PlanVersion version) implements Outcome {}

    /** It was not. */
    record Refused(Deed.Kind kind, Text why) implements Outcome {}
  }

  public Keeping(Store store, WorkingCopies copies) {
    this.store = store;
    this.copies = copies;
  }

  /**
   * Keeps a copy as it is now; from then on it is left as it is.
   *
   * @param revision of the copy as the actor saw it
   * @param name of the version; null: the name of the one that the copy was begun with
   * @param reason null where none is given
   * @param asked a request that came before is answered with the version of then; null: no key
   */
  public Outcome keep(
      String id,
      Actor actor,
      long revision,
      @Nullable String name,
      @Nullable String reason,
      @Nullable Asked asked) {
    return copies.alone(
        id,
        () -> {
          String earlier = store.idempotency().find(asked);
          if (earlier != null) {
            return new Outcome.Kept(Objects.requireNonNull(store.versions().find(earlier)));
          }
          OpenCopy copy = copies.open(id);
          if (new Hindrances(store).ofSeen(copy, revision)
              instanceof Deed.Refused(Deed.Kind kind, Text why)) {
            return new Outcome.Refused(kind, why);
          }
          return new Outcome.Kept(keep(copy, actor, name, reason, asked));
        });
  }

  private PlanVersion keep(
      OpenCopy copy,
      Actor actor,
      @Nullable String name,
      @Nullable String reason,
      @Nullable Asked asked) {
    OpenPlan open = copy.plan();
    Plan plan = byHand(open.plan());
    NewPlan kept =
        new NewPlan(
            name == null ? open.version().name() : name,
            actor,
            reason,
            null,
            true,
            open.version().baseline(),
            null,
            open.inputs(),
            plan,
            open.problem(),
            open.verdict(),
            PlanCount.of(open.problem(), plan, open.verdict()),
            null);
    PlanVersion version =
        store
            .versions()
            .add(
                kept,
                (handle, added) -> {
                  WorkingCopy done = copy.copy().keptAs(added.id(), added.created(), actor);
                  CopyRows.update(handle, done);
                  copies.act(
                      handle,
                      new Act(actor, "copy-kept", done.id(), Map.of("version", added.id())));
                  store.idempotency().keep(handle, asked, added.id());
                });
    WorkingCopy done = copy.copy().keptAs(version.id(), version.created(), actor);
    copies.put(copy.as(done, copy.steps()));
    return version;
  }

  /** Its inputs are the same; how they were searched says nothing of it any more. */
  private static Plan byHand(Plan plan) {
    Provenance own = plan.provenance();
    return new Plan(
        plan.policy(),
        plan.registry(),
        plan.events(),
        plan.asOf(),
        plan.reductions(),
        plan.pins(),
        own == null ? null : new Provenance(own.inputs(), null, null, null, null, null));
  }
}
