package lunting.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import lunting.solver.search.Search;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Finds a season's rotation plan: a greedy legal start, then simulated annealing until the budget
 * is spent. Where a plan is published already, it starts from that one, takes back what has lost
 * its cause, changes only what may still change, and answers with the published plan itself where
 * that keeps every duty.
 *
 * <p>Threads: {@link #solve} once, on one thread; {@link #stop} and {@link #best} from any.
 */
public final class Planner {
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);
  private static final Duration LEAST_FOR_START = Duration.ofSeconds(1);

  private final Problem problem;
  private final Budget budget;
  private final Progress progress;
  private final Aim aim;
  private final long startedNanos = System.nanoTime();
  private final OffsetDateTime started;
  private final SearchLog log = new SearchLog(this::beat);
  private volatile boolean stopped;
  private volatile @Nullable RotationPlan best;
  private @Nullable Solver<RotationPlan> solver;
  private @Nullable Duration searchEnd;
  private long searchingSinceNanos;
  private @Nullable HardMediumSoftScore unmended;
  private boolean mended;
  private long reportedNanos;
  private long reportedMoves;

  /** A planner for a problem. */
  public Planner(Problem problem, Budget budget, Progress progress) {
    this(
        problem,
        budget,
        progress,
        Clock.system(problem.policy().timeZone()),
        Aim.of(problem.policy()));
  }

  /** A planner with an aim of its own, whose plan is dated by a given clock. */
  public Planner(Problem problem, Budget budget, Progress progress, Clock clock, Aim aim) {
    this.problem = problem;
    this.budget = budget;
    this.progress = progress;
    this.aim = aim;
    this.started = OffsetDateTime.now(clock);
  }

  /**
   * The best plan found within the budget; never worse than the start plan, nor than the published
   * plan under the new input, what has lost its cause left out of that.
   */
  public Plan solve() {
    RotationPlan plan = startPlan();
    best = plan;
    Plan published = problem.baseline() == null ? null : builder().published();
    Verdict.Totals before = published == null ? null : score(published);
    if (published != null && before != null) {
      plan.startFrom(Search.withoutLostCauses(plan));
      Plan without = builder().plan(plan);
      Verdict.Totals after = score(without);
      boolean lost = Search.hasLostCauses(problem) && keepsAsMuch(after, before);
      if (lost || keepsAllDuties(before)) {
        // What has lost its cause goes whatever that costs, so the plan is judged without it.
        published = without;
        before = after;
      }
      if (!aim.improve() && keepsAllDuties(before)) {
        report(Snapshot.Phase.DONE, before);
        return published;
      }
    }
    long began = System.nanoTime();
    Verdict.Totals start = score(builder().plan(plan));
    report(Snapshot.Phase.STARTING, start);
    // The answer will be written down and counted, too, by code that is warm by then.
    Duration atEnd = Duration.ofNanos(System.nanoTime() - began).dividedBy(2);
    Duration limit = budget.time() == null ? null : budget.time().minus(atEnd);
    searchEnd = limit == null ? null : limit.minus(tidyingTime(limit));
    search(plan, !keepsAllDuties(start));
    searchEnd = limit;
    tidy(Objects.requireNonNull(best));
    Plan answer = builder().plan(Objects.requireNonNull(best));
    Verdict.Totals found = score(answer);
    boolean worse = before != null && found.compareTo(before) < 0;
    report(Snapshot.Phase.DONE, before != null && worse ? before : found);
    return published != null && worse ? published : answer;
  }

  private RotationPlan startPlan() {
    RotationPlan plan = emptyPlan();
    plan.startFrom(Search.start(problem, this::isLateToStart));
    return plan;
  }

  /**
   * Half of the time is for the start, but a moment at least, since nothing can be used before it
   * stands; what it has placed by then stands.
   */
  private boolean isLateToStart() {
    if (budget.time() == null || spent().compareTo(LEAST_FOR_START) < 0) {
      return false;
    }
    return stopped || spent().compareTo(budget.time().dividedBy(2)) >= 0;
  }

  private RotationPlan emptyPlan() {
    return new RotationPlan(problem, Rules.weights(problem, aim.weights()), log);
  }

  /** A hundredth of the time, and what it takes to set up another solver. */
  private static Duration tidyingTime(Duration limit) {
    return limit.dividedBy(100).plus(Duration.ofMillis(Math.min(150, limit.toMillis() / 20)));
  }

  private void tidy(RotationPlan found) {
    // What the search stopped again for a warning that is over goes, however late it is.
    if (Search.hasMoves(found) && (!isOutOfTime() || Search.hasLostCauses(problem))) {
      RotationPlan tidied = emptyPlan();
      tidied.startFrom(Search.tidied(found, this::isOutOfTime));
      best = tidied;
    }
  }

  private static boolean keepsAsMuch(Verdict.Totals score, Verdict.Totals other) {
    return score.hard() >= other.hard() && score.medium() >= other.medium();
  }

  private static boolean keepsAllDuties(Verdict.Totals score) {
    return score.hard() == 0 && score.medium() == 0;
  }

  /** Ends the search soon; {@link #solve} then answers with the best plan so far. */
  public void stop() {
    stopped = true;
  }

  /** The best plan so far; null before the start plan stands. */
  public @Nullable Plan best() {
    RotationPlan now = best;
    return now == null ? null : builder().plan(now);
  }

  private void search(RotationPlan start, boolean mends) {
    Duration left = searchEnd == null ? null : searchEnd.minus(spent());
    boolean anneals = Search.hasMoves(start) && !Objects.equals(budget.steps(), 0L);
    if (stopped || (!mends && !anneals) || (left != null && !left.isPositive())) {
      return;
    }
    Solver<RotationPlan> search =
        new Search(problem, aim.weights(), mends, anneals)
            .solver(left, budget.steps(), budget.seed(), EnvironmentMode.NO_ASSERT);
    if (isLate()) {
      return;
    }
    solver = search;
    searchingSinceNanos = System.nanoTime();
    search.addEventListener(event -> found(event.getNewBestSolution()));
    best = search.solve(start);
  }

  private void found(RotationPlan better) {
    best = better;
    HardMediumSoftScore score = better.getScore();
    if (score == null || mended) {
      return;
    }
    if (unmended == null) {
      unmended = score;
    } else if (score.hardScore() > unmended.hardScore()
        || score.mediumScore() > unmended.mediumScore()) {
      // Whoever waits wants to know at once that duties are kept again.
      mended = true;
      report(Snapshot.Phase.SEARCHING, totals(score));
    }
  }

  /** Runs on the searching thread every few steps. */
  private void beat() {
    // The solver's own clock starts once its constraints stand, which may take half a second.
    if (isLate() && solver != null) {
      solver.terminateEarly();
    }
    RotationPlan now = best;
    if (now != null
        && now.getScore() != null
        && System.nanoTime() - reportedNanos > BETWEEN_REPORTS.toNanos()) {
      report(Snapshot.Phase.SEARCHING, totals(now.getScore()));
    }
  }

  private boolean isLate() {
    return stopped || isOutOfTime();
  }

  private boolean isOutOfTime() {
    return searchEnd != null && spent().compareTo(searchEnd) >= 0;
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

  private Verdict.Totals score(Plan plan) {
    return Checker.score(problem, plan);
  }

  /** The search's exact score as a verdict would show it, but for the rounding of single rules. */
  private static Verdict.Totals totals(HardMediumSoftScore score) {
    return new Verdict.Totals(
        score.hardScore(), score.mediumScore() / Scale.MEDIUM, score.softScore() / Scale.SOFT);
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  private PlanBuilder builder() {
    return new PlanBuilder(problem, budget, started, log.steps(), spent());
  }
}
