package lunting.web.run;

import java.util.function.Supplier;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of a run under way as the database has it, for the time after a crash. It is
 * written again only where a better one was found, since a city's plan is large.
 *
 * <p>Threads: any.
 */
final class SavedBest {
  private final LiveState live;
  private final KeptRuns kept;
  private final Store store;
  private Verdict.@Nullable Totals score;

  /**
   * The best plan of a run that begins.
   *
   * @param score of the plan that it goes on from; null: there is none
   */
  SavedBest(LiveState live, KeptRuns kept, Store store, Verdict.@Nullable Totals score) {
    this.live = live;
    this.kept = kept;
    this.store = store;
    this.score = score;
  }

  /** Saves how far the run is, and its best plan where that is better than the one before. */
  void save(Supplier<@Nullable Plan> best) {
    Verdict.Totals reached = live.run().state().score();
    Plan found = reached != null && isBetter(reached) ? best.get() : null;
    String plan = found == null ? null : KeptRuns.written(found);
    live.alone(() -> {
      RunState now = live.run().state();
      // The final plan may have been kept since.
      if (now.status() == RunStatus.SOLVING_ACTIVE && now.legality() == null) {
        String run = live.run().id();
        store
            .database()
            .write(handle -> {
              kept.update(handle, run, now);
              if (plan != null) {
                kept.saveBest(handle, run, plan);
              }
              return null;
            });
        if (plan != null && reached != null) {
          raise(reached);
        }
      }
      return now;
    });
  }

  /** Notes that a plan with this score is kept: only a better one is saved from now on. */
  synchronized void raise(Verdict.Totals reached) {
    score = reached;
  }

  private synchronized boolean isBetter(Verdict.Totals reached) {
    return score == null || reached.compareTo(score) > 0;
  }
}
