package lunting.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.plan.Verdict;
import lunting.solver.check.Checker;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import lunting.solver.search.Search;
import lunting.solver.search.Start;
import org.jspecify.annotations.Nullable;

/**
 * Finds a season's rotation plan: a greedy legal start, then simulated annealing until the budget
 * is spent.
 *
 * <p>Threads: {@link #solve} once, on one thread; {@link #stop} and {@link #best} from any.
 */
public final class Planner {
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

  private final Problem problem;
  private final Budget budget;
  private final Progress progress;
  private final long startedNanos = System.nanoTime();
  private final OffsetDateTime started;
  private final SearchLog log = new SearchLog(this::beat);
  private volatile boolean stopped;
  private volatile @Nullable RotationPlan best;
  private @Nullable Solver<RotationPlan> solver;
  private long searchingSinceNanos;
  private long reportedNanos;
  private long reportedMoves;

  /** A planner for a problem. */
  public Planner(Problem problem, Budget budget, Progress progress) {
    this(problem, budget, progress, Clock.system(problem.policy().timeZone()));
  }

  /** A planner whose plan is dated by a given clock. */
  public Planner(Problem problem, Budget budget, Progress progress, Clock clock) {
    this.problem = problem;
    this.budget = budget;
    this.progress = progress;
    this.started = OffsetDateTime.now(clock);
  }

  /** The best plan found within the budget; never worse than the start plan. */
  public Plan solve() {
    RotationPlan plan = new RotationPlan(problem, Rules.weights(problem.policy().weights()), log);
    List<Pattern> patterns = Start.of(problem);
    for (LinePattern line : plan.getLines()) {
      line.setPattern(patterns.get(line.line().index()));
    }
    best = plan;
    report(Snapshot.Phase.STARTING, checked(plan));
    Duration left = budget.time() == null ? null : budget.time().minus(spent());
    if (Search.hasMoves(plan)
        && (left == null || left.isPositive())
        && !Objects.equals(budget.steps(), 0L)) {
      search(plan, left);
    }
    RotationPlan found = Objects.requireNonNull(best);
    report(Snapshot.Phase.DONE, checked(found));
    return toPlan(found);
  }

  /** Ends the search soon; {@link #solve} then answers with the best plan so far. */
  public void stop() {
    stopped = true;
  }

  /** The best plan so far; null before the start plan stands. */
  public @Nullable Plan best() {
    RotationPlan now = best;
    return now == null ? null : toPlan(now);
  }

  private void search(RotationPlan start, @Nullable Duration left) {
    Solver<RotationPlan> search =
        Search.solver(problem, left, budget.steps(), budget.seed(), EnvironmentMode.NO_ASSERT);
    solver = search;
    searchingSinceNanos = System.nanoTime();
    search.addEventListener(event -> best = event.getNewBestSolution());
    best = search.solve(start);
  }

  /** Runs on the searching thread every few steps. */
  private void beat() {
    if (stopped && solver != null) {
      solver.terminateEarly();
    }
    RotationPlan now = best;
    if (now != null
        && now.getScore() != null
        && System.nanoTime() - reportedNanos > BETWEEN_REPORTS.toNanos()) {
      report(Snapshot.Phase.SEARCHING, totals(now.getScore()));
    }
  }

  private void report(Snapshot.Phase phase, Verdict.Totals score) {
    RotationPlan plan = Objects.requireNonNull(best);
    long now = System.nanoTime();
    boolean atEnd = phase == Snapshot.Phase.DONE;
    long sinceNanos = atEnd ? searchingSinceNanos : Math.max(searchingSinceNanos, reportedNanos);
    long moves = log.moves() - (atEnd ? 0 : reportedMoves);
    long movesPerSecond =
        searchingSinceNanos == 0 ? 0 : moves * 1_000_000_000L / Math.max(1, now - sinceNanos);
    reportedNanos = now;
    reportedMoves = log.moves();
    progress.report(
        new Snapshot(
            phase,
            spent(),
            log.steps(),
            movesPerSecond,
            PlanBuilder.plantsShort(plan),
            -score.medium(),
            score));
  }

  private Verdict.Totals checked(RotationPlan plan) {
    return Checker.check(problem, toPlan(plan)).score();
  }

  /** The search's exact score as a verdict would show it, but for the rounding of single rules. */
  private static Verdict.Totals totals(HardMediumSoftScore score) {
    return new Verdict.Totals(
        score.hardScore(), score.mediumScore() / Scale.MEDIUM, score.softScore() / Scale.SOFT);
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  private Plan toPlan(RotationPlan plan) {
    return PlanBuilder.plan(problem, plan, budget, log.steps(), spent(), started);
  }
}
