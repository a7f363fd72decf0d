package lunting.web.run;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;

/**
 * How a run stands that waits or solves. What changes it is written to the database first and seen
 * here once it is there, so that nobody is told of what a full disk then takes back.
 *
 * <p>Threads: any.
 */
final class LiveState {
  private final KeptRuns kept;
  private final Store store;

  /** Held over each change, from before the database has it until it is seen here. */
  private final ReentrantLock changing = new ReentrantLock();

  private SolveRun run;

  LiveState(SolveRun run, KeptRuns kept, Store store) {
    this.run = run;
    this.kept = kept;
    this.store = store;
  }

  /** The run as it stands now. */
  synchronized SolveRun run() {
    return run;
  }

  /** Does something while nobody else changes the state. */
  <T> T alone(Supplier<T> work) {
    changing.lock();
    try {
      return work.get();
    } finally {
      changing.unlock();
    }
  }

  /** Changes the state. */
  void change(UnaryOperator<RunState> next) {
    alone(() -> {
      store
          .database()
          .write(handle -> {
            kept.update(handle, run().id(), next.apply(run().state()));
            return null;
          });
      return show(next);
    });
  }

  /** Keeps a version together with the state that it leads to. */
  PlanVersion add(NewPlan found, BiFunction<RunState, PlanVersion, RunState> next) {
    return alone(() -> {
      PlanVersion version =
          store
              .versions()
              .add(
                  found,
                  (handle, added) -> {
                    kept.update(handle, run().id(), next.apply(run().state(), added));
                    // It is at least as good as the best that was saved before.
                    if (found.isFinal()) {
                      kept.dropBest(handle, run().id());
                    }
                  });
      show(now -> next.apply(now, version));
      return version;
    });
  }

  /** Changes what is seen here alone. */
  synchronized SolveRun show(UnaryOperator<RunState> next) {
    run = run.at(next.apply(run.state()));
    return run;
  }
}
