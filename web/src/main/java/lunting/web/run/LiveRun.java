package lunting.web.run;

import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that waits or solves, and how it stands: here for whoever looks or follows, and in the
 * database for the time after this server.
 *
 * <p>Threads: any; one of the run threads executes it. Nobody who holds its lock may write to the
 * database, as whoever writes takes that lock.
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
  private SolveRun run;
  private @Nullable Execution execution;
  private boolean stopping;
  private boolean cutOff;
  private Verdict.@Nullable Totals saved;

  LiveRun(SolveRun run, KeptRuns kept, Store store) {
    this.run = run;
    this.kept = kept;
    this.store = store;
    clock = store.clock();
    log = new EventLog(clock);
    saved = run.state().score();
    log.append(event -> new RunEvent.StatusChanged(event, run.state()));
  }

  /** The run as it stands now. */
  synchronized SolveRun run() {
    return run;
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
        end(stopped() ? RunStatus.SOLVING_INCOMPLETE : RunStatus.SOLVING_COMPLETED, null);
      }
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      if (isCutOff()) {
        LOG.warn("The run {} did not end with the server; the next start ends it.", id(), e);
      } else {
        LOG.error("The run {} failed.", id(), e);
        end(RunStatus.SOLVING_FAILED, FAILURE);
      }
    }
  }

  private boolean begin() {
    boolean began =
        store
            .database()
            .write(handle -> {
              // Whoever stops what waits ends it, too.
              if (stopped() || state().status().ended()) {
                return false;
              }
              change(handle, now -> now.active(clock.instant()));
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
    boolean waits;
    synchronized (this) {
      waits = run.state().status() == RunStatus.SOLVING_SCHEDULED;
      // What somebody has stopped before, or what has its final plan, is not interrupted.
      cutOff |= byServer && !stopping && run.state().legality() == null;
      stopping = true;
      if (execution != null) {
        execution.stop();
      }
    }
    if (waits) {
      end(RunStatus.SOLVING_INCOMPLETE, null);
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
    synchronized (this) {
      run = run.at(run.state().with(snapshot));
    }
    log.append(event -> new RunEvent.Progressed(event, snapshot));
  }

  @Override
  public PlanVersion keep(NewPlan found, @Nullable Legality legality) {
    PlanVersion version =
        store
            .versions()
            .add(found, (handle, added) -> change(handle, now -> now.with(added, legality)));
    saved(version.figures().score());
    log.append(event -> new RunEvent.PlanReady(event, version.id()));
    return version;
  }

  @Override
  public void proved(PlanVersion version, VersionBound bound) {
    log.append(event -> new RunEvent.BoundImproved(event, version, bound));
  }

  /** Saves how far it is, and its best plan where that is better than what was saved before. */
  void save() {
    Verdict.Totals score = state().score();
    Plan found = score != null && isBetter(score) ? best() : null;
    String best = found == null ? null : KeptRuns.written(found);
    store
        .database()
        .write(handle -> {
          RunState now = state();
          // The final plan may have been kept since.
          if (now.status() == RunStatus.SOLVING_ACTIVE && now.legality() == null) {
            kept.update(handle, id(), now);
            if (best != null && score != null) {
              kept.saveBest(handle, id(), best);
              saved(score);
            }
          }
          return null;
        });
  }

  private synchronized boolean isBetter(Verdict.Totals score) {
    return saved == null || score.compareTo(saved) > 0;
  }

  private synchronized void saved(Verdict.Totals score) {
    saved = score;
  }

  private synchronized @Nullable Plan best() {
    return execution == null ? null : execution.best();
  }

  /** Changes the state here and, within a transaction, in the database. */
  private void change(Handle handle, UnaryOperator<RunState> next) {
    RunState changed;
    synchronized (this) {
      run = run.at(next.apply(run.state()));
      changed = run.state();
    }
    kept.update(handle, id(), changed);
  }

  private void end(RunStatus status, @Nullable Text failure) {
    try {
      store
          .database()
          .write(handle -> {
            change(handle, now -> ended(now, status, failure));
            return null;
          });
    } catch (RuntimeException e) {
      // The database keeps it as under way, so that the next start ends it.
      LOG.error("The end of the run {} could not be kept.", id(), e);
      synchronized (this) {
        run = run.at(ended(run.state(), status, failure));
      }
    }
    synchronized (this) {
      execution = null;
    }
    log.append(event -> new RunEvent.Ended(event, state()));
  }

  private synchronized RunState ended(RunState now, RunStatus status, @Nullable Text failure) {
    return cutOff && status == RunStatus.SOLVING_INCOMPLETE
        ? now.interrupted(clock.instant())
        : now.ended(status, clock.instant(), failure);
  }
}
