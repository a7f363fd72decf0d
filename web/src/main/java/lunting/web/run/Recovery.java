package lunting.web.run;

import java.time.Instant;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.store.NewPlan;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the runs that the end of a server cut off, before the next one takes any: each is
 * interrupted, and the best plan that was saved of it becomes a plan version.
 */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final Store store;
  private final KeptRuns kept;

  Recovery(Store store, KeptRuns kept) {
    this.store = store;
    this.kept = kept;
  }

  void endAll() {
    for (SolveRun run : kept.underWay()) {
      end(run);
    }
  }

  private void end(SolveRun run) {
    @Nullable NewPlan best;
    try {
      best = best(run);
    } catch (RuntimeException e) {
      // Its other versions are there none the less, and no run may keep a server from starting.
      LOG.error("The best plan of the run {} cannot be read.", run.id(), e);
      best = null;
    }
    if (best == null) {
      store
          .database()
          .write(handle -> {
            end(handle, run, run.state());
            return null;
          });
    } else {
      store
          .versions()
          .add(best, (handle, version) -> end(handle, run, run.state().with(version, null)));
    }
  }

  private @Nullable NewPlan best(SolveRun run) {
    Orders orders = new Orders(store, kept);
    RunOrder order = orders.of(run);
    Plan plan = kept.findBest(run.id(), order.madeFrom());
    return plan == null ? null : order.found(run.id(), order.madeFrom().problem(), plan, true);
  }

  private void end(Handle handle, SolveRun run, RunState state) {
    Instant now = store.clock().instant();
    // What has its final plan lacks at most the proof of how good that is.
    boolean whole = run.state().legality() != null;
    kept.update(
        handle,
        run.id(),
        whole ? state.ended(RunStatus.SOLVING_INCOMPLETE, now, null) : state.interrupted(now));
    store
        .audit()
        .append(
            handle,
            new Act(Actor.SERVER, whole ? "run-ended" : "run-interrupted", run.id(), Map.of()));
  }
}
