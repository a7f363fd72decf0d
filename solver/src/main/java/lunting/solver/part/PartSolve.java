package lunting.solver.part;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict;
import lunting.solver.Aim;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import lunting.solver.search.Clearance;
import lunting.solver.search.Search;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * The solve of one part: its start plan, the best plan that any of its searches has found so far,
 * and in the end its answer.
 *
 * <p>Threads: {@link #start} on one thread before all else; then any.
 */
public final class PartSolve {
  private final Problem problem;
  private final Aim aim;
  private final @Nullable Long steps;
  private final @Nullable Plan earlier;
  private volatile List<Pattern> start = List.of();
  private Duration counting = Duration.ZERO;
  private volatile boolean startKeepsAllDuties;
  private boolean settled;
  private @Nullable Plan startPlan;
  private Verdict.@Nullable Totals startScore;
  private @Nullable Plan published;
  private Verdict.@Nullable Totals publishedScore;
  private volatile @Nullable RotationPlan best;
  private @Nullable HardMediumSoftScore bestScore;
  private boolean mended;
  private Verdict.@Nullable Totals standing;
  private @Nullable Plan answer;
  private Verdict.@Nullable Totals answerScore;

  /**
   * A solve.
   *
   * @param steps of each of its searches; null: no limit
   * @param earlier a plan that was found before, to go on from; null: none
   */
  public PartSolve(Problem problem, Aim aim, @Nullable Long steps, @Nullable Plan earlier) {
    this.problem = problem;
    this.aim = aim;
    this.steps = steps;
    this.earlier = earlier;
  }

  /** What it solves. */
  Problem problem() {
    return problem;
  }

  /** How many lines it has. */
  public int lines() {
    return problem.lines().size();
  }

  /** What soft amounts weigh in its searches. */
  Weights weights() {
    return aim.weights();
  }

  /** Steps of each of its searches; null: no limit. */
  @Nullable Long steps() {
    return steps;
  }

  /**
   * Finds the start plan.
   *
   * @param late whether no time is left; what stands by then is the start plan
   */
  public void start(BooleanSupplier late) {
    RotationPlan plan = plan(firstPatterns(late), new SearchLog(() -> {}));
    published = problem.baseline() == null ? null : Plan.of(Rows.published(problem));
    publishedScore = published == null ? null : score(published);
    if (published != null && publishedScore != null) {
      plan.startFrom(Clearance.withoutLostCauses(plan));
      Plan without = toPlan(plan);
      Verdict.Totals after = score(without);
      boolean lost = Clearance.hasLostCauses(problem) && keepsAsMuch(after, publishedScore);
      if (lost || keepsAllDuties(publishedScore)) {
        // What has lost its cause goes whatever that costs, so the plan is judged without it.
        published = without;
        publishedScore = after;
      }
      settled = !aim.improve() && keepsAllDuties(publishedScore);
    }
    long began = System.nanoTime();
    Plan written = toPlan(plan);
    Verdict.Totals score = settled ? publishedScore : score(written);
    counting = Duration.ofNanos(System.nanoTime() - began);
    if (published != null && earlier != null && !settled) {
      score = goOnFrom(earlier, plan, score);
      written = toPlan(plan);
    }
    if (published == null && score != null && score.hard() < 0 && !late.getAsBoolean()) {
      plan.startFrom(LegalStart.of(plan, late));
      written = toPlan(plan);
      score = score(written);
    }
    startKeepsAllDuties = keepsAllDuties(Objects.requireNonNull(score));
    start = plan.linePatterns();
    synchronized (this) {
      best = plan;
      startPlan = written;
      startScore = score;
      standing = told(written, score);
    }
  }

  /** A season goes on from what was found before; else the search's own start is quick. */
  private List<Pattern> firstPatterns(BooleanSupplier late) {
    return problem.baseline() == null && earlier != null
        ? PlanPatterns.of(problem, earlier)
        : Search.start(problem, late);
  }

  /** Goes on from what was found before if that is better than the start; answers the score. */
  private Verdict.@Nullable Totals goOnFrom(
      Plan found, RotationPlan plan, Verdict.@Nullable Totals otherwise) {
    RotationPlan before = plan(PlanPatterns.of(problem, found), new SearchLog(() -> {}));
    Verdict.Totals score = score(toPlan(before));
    if (otherwise != null && score.compareTo(otherwise) <= 0) {
      return otherwise;
    }
    plan.startFrom(before.linePatterns());
    return score;
  }

  /** The patterns to start from, in the order of the part's lines. */
  List<Pattern> startPatterns() {
    return start;
  }

  /** Whether the start plan keeps every HARD duty and the reserve. */
  boolean startKeepsAllDuties() {
    return startKeepsAllDuties;
  }

  /** Whether the published plan keeps every duty and is the answer: nothing is searched. */
  public boolean isSettled() {
    return settled;
  }

  /** How long it took to write the start plan down and to count it. */
  public Duration counting() {
    return counting;
  }

  /** How the best plan so far stands. */
  public synchronized Verdict.Totals standing() {
    return Objects.requireNonNull(standing);
  }

  /**
   * Whether the best plan so far breaks HARD duties, or lacks reserve in a season, where there is
   * nearly always enough of it.
   */
  boolean isBroken() {
    Verdict.Totals now = standing();
    return now.hard() < 0 || (now.medium() < 0 && problem.baseline() == null);
  }

  /** Has searches that begin from now on start from the best plan so far. */
  synchronized void goOn() {
    start = Objects.requireNonNull(best).linePatterns();
    startKeepsAllDuties = keepsAllDuties(standing());
  }

  /** The best plan so far; null before the start plan stands. */
  public @Nullable RotationPlan best() {
    return best;
  }

  /** A plan of these patterns for a search. */
  RotationPlan plan(List<Pattern> patterns, SearchLog log) {
    RotationPlan plan =
        new RotationPlan(problem, Rules.weights(problem, aim.weights(), patterns), log);
    plan.startFrom(patterns);
    return plan;
  }

  /**
   * Takes what a search has found if that is the best so far; tells, once, whether duties are kept
   * better than at first.
   */
  synchronized boolean offer(RotationPlan found, HardMediumSoftScore score) {
    HardMediumSoftScore before = bestScore;
    if (before != null && score.compareTo(before) <= 0) {
      return false;
    }
    best = found;
    bestScore = score;
    // The search's exact score as a verdict would show it, but for the rounding of single rules.
    standing =
        new Verdict.Totals(
            score.hardScore(), score.mediumScore() / Scale.MEDIUM, score.softScore() / Scale.SOFT);
    boolean gained =
        before != null
            && (score.hardScore() > before.hardScore()
                || score.mediumScore() > before.mediumScore());
    boolean told = mended;
    mended |= gained;
    return gained && !told;
  }

  /** Takes what a search has ended with as its answer if that is the best of its searches. */
  void end(RotationPlan found) {
    Plan plan = toPlan(found);
    Verdict.Totals score = score(plan);
    synchronized (this) {
      if (answerScore == null || score.compareTo(answerScore) > 0) {
        answer = plan;
        answerScore = score;
        Verdict.Totals now = told(plan, score);
        // Another search may have found a better plan already, which it has not ended with yet.
        if (standing == null || now.compareTo(standing) >= 0) {
          best = found;
          standing = now;
        }
      }
    }
  }

  /**
   * The answer: what the searches have ended with, or the published plan where that is better, or
   * what stands where nothing was searched.
   */
  public synchronized List<Reduction> answer() {
    if (answer == null && !settled) {
      answer = startPlan;
      answerScore = startScore;
    }
    if (published != null && publishedScore != null) {
      if (settled || (answerScore != null && answerScore.compareTo(publishedScore) < 0)) {
        standing = told(published, publishedScore);
        return published.reductions();
      }
    }
    return Objects.requireNonNull(answer).reductions();
  }

  /** The best plan so far as reductions with their causes; empty before the start plan stands. */
  public List<Reduction> reductions() {
    RotationPlan now = best;
    return now == null ? List.of() : Rows.of(now);
  }

  /** How many plants have not reached their ratio in the best plan. */
  public int plantsShort() {
    RotationPlan now = best;
    return now == null ? 0 : plantsShort(now);
  }

  private static int plantsShort(RotationPlan plan) {
    Map<PlantDuty, Long> given = new HashMap<>();
    for (LinePattern line : plan.getLines()) {
      PlantDuty plant = line.plant();
      if (plant.need() > 0) {
        int percent =
            !line.duty().countable()
                ? 0
                : plant.wholeLines()
                    ? line.getPattern().heldCut()
                    : line.getPattern().reducedPercentDays();
        given.merge(plant, percent * line.duty().line().capacityMilli(), Long::sum);
      }
    }
    int missing = 0;
    for (Map.Entry<PlantDuty, Long> entry : given.entrySet()) {
      missing += entry.getValue() - 100 * entry.getKey().need() < 0 ? 1 : 0;
    }
    return missing;
  }

  private static Plan toPlan(RotationPlan plan) {
    return Plan.of(Rows.of(plan));
  }

  /** What decides which plan is better: by the weights of the aim, as in the search. */
  private Verdict.Totals score(Plan plan) {
    return Checker.score(problem, plan, aim.weights());
  }

  /** The score as the verdict gives it, where that goes by other weights than the aim. */
  private Verdict.Totals told(Plan plan, Verdict.Totals score) {
    return aim.weights().equals(problem.policy().weights()) ? score : Checker.score(problem, plan);
  }

  private static boolean keepsAsMuch(Verdict.Totals score, Verdict.Totals other) {
    return score.hard() >= other.hard() && score.medium() >= other.medium();
  }

  private static boolean keepsAllDuties(Verdict.Totals score) {
    return score.hard() == 0 && score.medium() == 0;
  }
}
