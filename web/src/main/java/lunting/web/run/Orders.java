package lunting.web.run;

import lunting.solver.problem.Baseline;
import lunting.web.audit.Actor;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads the orders of runs back from what is kept. */
final class Orders {
  private final Store store;
  private final KeptRuns kept;

  Orders(Store store, KeptRuns kept) {
    this.store = store;
    this.kept = kept;
  }

  /** What a run was asked to do. */
  RunOrder of(SolveRun run) {
    return order(run, run.author(), null);
  }

  /** An order to go on from the best plan of a run that has ended. */
  RunOrder goingOn(SolveRun ended, Actor actor) {
    String newest = ended.state().version();
    PlanVersion version = newest == null ? null : store.versions().find(newest);
    return order(
        ended,
        actor,
        new RunOrder.Earlier(
            ended.id(), version, version == null ? null : store.versions().plan(version)));
  }

  private RunOrder order(SolveRun run, Actor author, RunOrder.@Nullable Earlier earlier) {
    RunHeadings headings = run.headings();
    PlanInputs inputs = kept.inputs(run.id());
    Baseline published = inputs.published();
    return new RunOrder(
        headings.name(),
        author,
        inputs.policy(),
        inputs.registry(),
        inputs.events(),
        published == null
            ? null
            : new RunOrder.Resolve(
                published,
                headings.baseline(),
                headings.improve(),
                headings.answer(),
                headings.leeway()),
        headings.inputs(),
        headings.warnings(),
        headings.spentLimit(),
        headings.stepLimit(),
        headings.seed(),
        earlier);
  }
}
