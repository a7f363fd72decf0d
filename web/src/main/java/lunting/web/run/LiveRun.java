package lunting.web.run;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import lunting.data.plan.Plan;
import lunting.data.text.Text;
import lunting.solver.Cores;
import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that waits or solves, and how it stands: here for whoever looks or follows, and in the
 * database for the time after this server.
 *
 * <p>Threads: any; one of the run threads executes it. Nobody who holds its monitor may write to
 * the database, as whoever writes enters it.
 */
final class LiveRun implements Recipient {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);
  private static final Text FAILURE =
      Text.of(
          "程序内部出错，未能求出方案；详情见服务器日志。",
          "The program itself failed before it had a final plan; the server's log says more.");

  private final Store store;
  private final KeptRuns kept;
  private final Clock clock;
  private final EventLog log;

  private final LiveState live;
  private final SavedBest saved;
  private @Nullable Execution execution;
  private boolean stopping;
  private boolean cutOff;

  LiveRun(SolveRun run, KeptRuns kept, Store store) {
    live = new LiveState(run, kept, store);
    this.kept = kept;
    this.store = store;
    clock = store.clock();
    log = new EventLog(clock);
    saved = new SavedBest(live, kept, store, run.state().score());
    log.append(event -> new RunEvent.StatusChanged(event, run.state()));
  }

  /** The run as it stands now. */
  SolveRun run() {
    return live.run();
  }

  @Override
  public String id() {
    return run().id();
  }

  @Override
  public RunState state() {
    return run().state();
  }

  EventLog log() {
    return log;
  }

  /** Executes it on a share of the cores, as soon as that has one. */
  void execute(RunOrder order, Cores.Share share) {
    try {
      if (share.await(this::stopped) && begin()) {
        Execution mine = new Execution(this, order, store);
        start(mine);
        mine.run(share);
        end(stopped() ? RunStatus.SOLVING_INCOMPLETE : RunStatus.SOLVING_COMPLETED);
      }
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      if (isCutOff()) {
        LOG.warn("The run {} did not end with the server; the next start ends it.", id(), e);
      } else {
        LOG.error("The run {} failed.", id(), e);
        fail(order);
      }
    }
  }

  private boolean begin() {
    Instant now = clock.instant();
    boolean began =
        live.alone(() -> {
          // Whoever stops what waits ends it, too.
          if (stopped() || state().status().ended()) {
            return false;
          }
          live.change(state -> state.active(now));
          return true;
        });
    if (began) {
      log.append(event -> new RunEvent.StatusChanged(event, state()));
    }
    return began;
  }

  private synchronized void start(Execution mine) {
    execution = mine;
    if (stopping) {
      mine.stop();
    }
  }

  /** Stops it and keeps its best plan; changes nothing where it has ended or is stopping. */
  void stop(Actor actor) {
    if (state().status().ended() || stopped()) {
      return;
    }
    store
        .database()
        .write(
            handle -> store.audit().append(handle, new Act(actor, "run-stopped", id(), Map.of())));
    halt(false);
  }

  /** Stops it because the server ends. */
  void cutOff() {
    halt(true);
  }

  private void halt(boolean byServer) {
    synchronized (this) {
      // What somebody has stopped before, or what has its final plan, is not interrupted.
      cutOff |= byServer && !stopping && state().legality() == null;
      stopping = true;
      if (execution != null) {
        execution.stop();
      }
    }
    if (state().status() == RunStatus.SOLVING_SCHEDULED) {
      boolean ended =
          live.alone(() -> {
            if (state().status() != RunStatus.SOLVING_SCHEDULED) {
              return false;
            }
            keepEnd(RunStatus.SOLVING_INCOMPLETE, null);
            return true;
          });
      if (ended) {
        tellEnd();
      }
    }
  }

  synchronized boolean stopped() {
    return stopping;
  }

  private synchronized boolean isCutOff() {
    return cutOff;
  }

  @Override
  public void progressed(Snapshot snapshot) {
    live.show(now -> now.with(snapshot));
    log.append(event -> new RunEvent.Progressed(event, snapshot));
  }

  @Override
  public PlanVersion keep(NewPlan found, @Nullable Legality legality) {
    PlanVersion version = live.add(found, (now, added) -> now.with(added, legality));
    saved.raise(version.figures().score());
    log.append(event -> new RunEvent.PlanReady(event, version.id()));
    return version;
  }

  @Override
  public void proved(PlanVersion version, VersionBound bound) {
    log.append(event -> new RunEvent.BoundImproved(event, version, bound));
  }

  /** Saves how far it is, and its best plan where that is better than what was saved before. */
  void save() {
    saved.save(this::best);
  }

  private synchronized @Nullable Plan best() {
    return execution == null ? null : execution.best();
  }

  /** Ends it as failed; the best plan that was saved of it becomes a version. */
  private void fail(RunOrder order) {
    if (!failWithBest(order)) {
      keepEnd(RunStatus.SOLVING_FAILED, FAILURE);
    }
    tellEnd();
  }

  /** False where none was saved, or it cannot be kept now; then it waits for the next start. */
  private boolean failWithBest(RunOrder order) {
    Instant now = clock.instant();
    try {
      NewPlan best = kept.findBest(id(), order);
      if (best != null) {
        live.add(
            best,
            (state, added) ->
                state.with(added, null).ended(RunStatus.SOLVING_FAILED, now, FAILURE));
      }
      return best != null;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.error("The best plan of the run {} could not be kept.", id(), e);
      return false;
    }
  }

  private void end(RunStatus status) {
    keepEnd(status, null);
    tellEnd();
  }

  private void keepEnd(RunStatus status, @Nullable Text failure) {
    Instant now = clock.instant();
    boolean interrupted = isCutOff() && status == RunStatus.SOLVING_INCOMPLETE;
    UnaryOperator<RunState> next =
        state -> interrupted ? state.interrupted(now) : state.ended(status, now, failure);
    try {
      live.change(next);
    } catch (RuntimeException e) {
      // The database keeps it as under way, so that the next start ends it.
      LOG.error("The end of the run {} could not be kept.", id(), e);
      live.show(next);
    }
  }

  private void tellEnd() {
    synchronized (this) {
      execution = null;
    }
    log.append(event -> new RunEvent.Ended(event, state()));
  }
}
