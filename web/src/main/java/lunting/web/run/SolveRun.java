package lunting.web.run;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import lunting.data.plan.Plan;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One solve run: it first keeps the first plan it has, so that there is something to look at, then
 * looks for a better one.
 *
 * <p>Threads: any; one of the run threads executes it.
 */
public final class SolveRun {
  private static final Logger LOG = LoggerFactory.getLogger(SolveRun.class);
  private static final Text FAILURE =
      Text.of(
          "程序内部出错，未能求出方案；详情见服务器日志。",
          "The program itself failed before it had a final plan; the server's log says more.");

  private final String id;
  private final RunOrder order;
  private final PlanVersions versions;
  private final Clock clock;
  private final EventLog log = new EventLog();
  private RunState state;
  private @Nullable Planner planner;
  private @Nullable BoundOfRun bounding;
  private boolean stopping;
  private boolean firstKept;

  SolveRun(String id, RunOrder order, PlanVersions versions, Clock clock) {
    this.id = id;
    this.order = order;
    this.versions = versions;
    this.clock = clock;
    this.state = RunState.scheduled(clock.instant());
    log.append(event -> new RunEvent.StatusChanged(event, state));
  }

  /** What the API calls it by. */
  public String id() {
    return id;
  }

  /** What it was asked to do. */
  public RunOrder order() {
    return order;
  }

  /** Where it stands now. */
  public synchronized RunState state() {
    return state;
  }

  /** All that happened to it. */
  public EventLog log() {
    return log;
  }

  /** Stops it and keeps its best plan; changes nothing where it has ended. */
  public synchronized void stop() {
    stopping = true;
    if (state.status() == RunStatus.SOLVING_SCHEDULED) {
      end(RunStatus.SOLVING_INCOMPLETE, null);
    } else if (planner != null) {
      planner.stop();
    }
    if (bounding != null) {
      bounding.stop();
    }
  }

  /** Executes it on these cores, those of them that are free. */
  void execute(Cores cores) {
    if (!begin()) {
      return;
    }
    try {
      Problem problem = order.madeFrom().problem();
      Budget budget = new Budget(order.spentLimit(), order.stepLimit(), order.seed());
      Planner mine =
          new Planner(
              problem,
              budget,
              snapshot -> progress(problem, snapshot),
              clock.withZone(order.policy().timeZone()),
              order.aim(),
              cores);
      plan(mine);
      long began = System.nanoTime();
      PlanVersion found = keep(problem, mine.solve(), true);
      prove(problem, found, Duration.ofNanos(System.nanoTime() - began), cores);
      end(stopped() ? RunStatus.SOLVING_INCOMPLETE : RunStatus.SOLVING_COMPLETED, null);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.error("The run {} failed.", id, e);
      end(RunStatus.SOLVING_FAILED, FAILURE);
    }
  }

  private synchronized boolean begin() {
    if (state.status().ended()) {
      return false;
    }
    state = state.active(clock.instant());
    log.append(event -> new RunEvent.StatusChanged(event, state));
    return true;
  }

  private synchronized void plan(Planner mine) {
    planner = mine;
    if (stopping) {
      mine.stop();
    }
  }

  /** Several answers are compared with each other; whoever asks for them waits for all. */
  private void prove(Problem problem, PlanVersion found, Duration searched, Cores cores) {
    if (!found.figures().feasible() || found.answer() != null) {
      return;
    }
    try (Cores.Share share = cores.take()) {
      BoundOfRun mine =
          new BoundOfRun(problem, found, searched, share.cores(), bound -> tell(found, bound));
      if (bound(mine)) {
        VersionBound proved = mine.find();
        versions.keep(found.id(), proved);
        tell(found, proved);
      }
    } catch (RuntimeException e) {
      LOG.error("What the run {} found could not be proved.", id, e);
    }
  }

  private void tell(PlanVersion found, VersionBound bound) {
    log.append(event -> new RunEvent.BoundImproved(event, found, bound));
  }

  /** Whether the run goes on to a bound; a stop ends that, too. */
  private synchronized boolean bound(BoundOfRun mine) {
    bounding = mine;
    return !stopping;
  }

  private PlanVersion keep(Problem problem, Plan plan, boolean isFinal) {
    Plan signed = Provenances.sign(plan, problem, order.inputs());
    Verdict verdict = Checker.check(problem, signed);
    PlanFigures figures = PlanCount.of(problem, signed, verdict);
    RunOrder.Resolve resolve = order.resolve();
    PlanVersion version =
        versions.add(
            new NewPlan(
                order.name(),
                order.author(),
                null,
                id,
                isFinal,
                resolve == null ? null : resolve.version(),
                resolve == null ? null : resolve.answer(),
                order.madeFrom(),
                signed,
                problem,
                verdict,
                figures));
    change(now -> now.with(version));
    if (isFinal) {
      Legality legality = Legality.of(problem, signed, verdict);
      change(now -> now.with(legality));
    }
    log.append(event -> new RunEvent.PlanReady(event, version.id()));
    return version;
  }

  private void progress(Problem problem, Snapshot snapshot) {
    change(now -> now.with(snapshot));
    log.append(event -> new RunEvent.Progressed(event, snapshot));
    if (!firstKept && isFirst(snapshot)) {
      Plan first = best();
      firstKept = first != null;
      if (first != null) {
        keep(problem, first, false);
      }
    }
  }

  /**
   * Whether there is something to look at: a season's start plan, or the first legal change of a
   * published one. Of several answers only the final plans are kept.
   */
  private boolean isFirst(Snapshot snapshot) {
    RunOrder.Resolve resolve = order.resolve();
    if (resolve == null) {
      return snapshot.phase() == Snapshot.Phase.STARTING;
    }
    return resolve.answer() == null
        && snapshot.phase() != Snapshot.Phase.DONE
        && snapshot.score().hard() == 0
        && snapshot.score().medium() == 0;
  }

  private synchronized @Nullable Plan best() {
    return planner == null ? null : planner.best();
  }

  private synchronized boolean stopped() {
    return stopping;
  }

  private synchronized void change(UnaryOperator<RunState> next) {
    state = next.apply(state);
  }

  private synchronized void end(RunStatus status, @Nullable Text failure) {
    state = state.ended(status, clock.instant(), failure);
    planner = null;
    bounding = null;
    log.append(event -> new RunEvent.Ended(event, state));
  }
}
