package lunting.web.run;

import java.time.Duration;
import java.time.ZoneId;
import lunting.data.plan.Plan;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.solver.problem.Problem;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of one run: it first keeps the first plan it has, so that there is something to look at,
 * then looks for a better one, and proves in the end how good that is.
 *
 * <p>Threads: {@link #run} on one; {@link #stop} and {@link #best} from any.
 */
final class Execution {
  private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

  private final Recipient live;
  private final RunOrder order;
  private final Store store;
  private @Nullable Planner planner;
  private @Nullable BoundOfVersion bounding;
  private boolean stopped;
  private boolean firstKept;

  Execution(Recipient live, RunOrder order, Store store) {
    this.live = live;
    this.order = order;
    this.store = store;
    // What goes on from another run has that one's plan to show.
    firstKept = live.state().version() != null;
  }

  /** Does the work on a share of the cores. */
  void run(Cores.Share share) {
    Problem problem = order.madeFrom().problem();
    RunOrder.Earlier earlier = order.earlier();
    ZoneId zone = order.policy().timeZone();
    Planner mine =
        new Planner(
            problem,
            new Budget(order.spentLimit(), order.stepLimit(), order.seed()),
            snapshot -> progress(problem, snapshot),
            store.clock().withZone(zone),
            order.aim(),
            Cores.of(1),
            earlier == null ? null : earlier.plan());
    plan(mine);
    long began = System.nanoTime();
    PlanVersion found = keep(problem, mine.solve(share), true);
    prove(problem, found, Duration.ofNanos(System.nanoTime() - began), share);
  }

  /** Ends the work soon. */
  synchronized void stop() {
    stopped = true;
    if (planner != null) {
      planner.stop();
    }
    if (bounding != null) {
      bounding.stop();
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** The best plan so far; null before the first. */
  synchronized @Nullable Plan best() {
    return planner == null ? null : planner.best();
  }

  private synchronized void plan(Planner mine) {
    planner = mine;
    if (stopped) {
      mine.stop();
    }
  }

  /** Several answers are compared with each other; whoever asks for them waits for all. */
  private void prove(Problem problem, PlanVersion found, Duration searched, Cores.Share share) {
    if (!found.figures().feasible() || found.answer() != null) {
      return;
    }
    try {
      BoundOfVersion mine =
          new BoundOfVersion(
              problem,
              found,
              BoundOfVersion.after(searched),
              share,
              bound -> live.proved(found, bound));
      if (bound(mine)) {
        VersionBound proved = mine.find();
        store.versions().keep(found.id(), proved);
        live.proved(found, proved);
      }
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // The plan stands; it only has no bound.
      LOG.error("What the run {} found could not be proved.", found.run(), e);
    }
  }

  /** Whether the run goes on to a bound; a stop ends that, too. */
  private synchronized boolean bound(BoundOfVersion mine) {
    bounding = mine;
    return !stopped;
  }

  private PlanVersion keep(Problem problem, Plan plan, boolean isFinal) {
    NewPlan found = order.found(live.id(), problem, plan, isFinal);
    if (!isFinal) {
      return live.keep(found, null);
    }
    Legality legality = Legality.of(problem, found.plan(), found.verdict(), this::isStopped);
    return live.keep(found.with(legality.outcome()), legality);
  }

  private void progress(Problem problem, Snapshot snapshot) {
    live.progressed(snapshot);
    if (!firstKept && isFirst(snapshot)) {
      Plan first = best();
      firstKept = first != null;
      if (first != null) {
        keep(problem, first, false);
      }
    }
  }

  /**
   * Whether there is something to look at: a season's start plan; the first change of a published
   * one that keeps every duty; of an answer the first one that is legal, since the telephone waits
   * for it and part of a reserve may be out of reach by now. Where the rest of a working copy is
   * solved, the copy itself is there to look at.
   */
  private boolean isFirst(Snapshot snapshot) {
    RunOrder.Resolve resolve = order.resolve();
    if (resolve == null) {
      return snapshot.phase() == Snapshot.Phase.STARTING;
    }
    return resolve.leeway() == null
        && snapshot.phase() != Snapshot.Phase.DONE
        && snapshot.score().hard() == 0
        && (resolve.answer() != null || snapshot.score().medium() == 0);
  }
}
