package lunting.web.run;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
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
 * interrupted, and the best plan that was saved of it becomes a plan version. So does that of a run
 * that failed when there was no place even for this.
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
    for (SolveRun run : kept.endedWithoutBest()) {
      NewPlan best = best(run);
      if (best != null) {
        add(best, run, (handle, state) -> kept.update(handle, run.id(), state));
      }
    }
  }

  private void end(SolveRun run) {
    NewPlan best = best(run);
    if (best != null) {
      add(best, run, (handle, state) -> end(handle, run, state));
    } else {
      store
          .database()
          .write(handle -> {
            end(handle, run, run.state());
            return null;
          });
    }
  }

  /** Keeps it as a version together with the state that it leads to. */
  private void add(NewPlan best, SolveRun run, BiConsumer<Handle, RunState> together) {
    store
        .versions()
        .add(
            best,
            (handle, version) -> {
              together.accept(handle, run.state().with(version, null));
              kept.dropBest(handle, run.id());
            });
  }

  private @Nullable NewPlan best(SolveRun run) {
    try {
      return kept.findBest(run.id(), new Orders(store, kept).of(run));
    } catch (RuntimeException e) {
      // Its other versions are there none the less, and no run may keep a server from starting.
      LOG.error("The best plan of the run {} cannot be read.", run.id(), e);
      return null;
    }
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
