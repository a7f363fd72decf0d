package lunting.solver.part;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.Objects;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.search.Clearance;
import lunting.solver.search.Rounds;
import lunting.solver.search.Search;
import lunting.solver.search.Solving;
import org.jspecify.annotations.Nullable;

/** One search of one part, on one thread, from the part's start plan to a tidied one. */
public final class PartSearch {
  /** Makes the seeds of one part's searches differ in every bit. */
  private static final long BETWEEN_SEEDS = 0x9E3779B97F4A7C15L;

  private final PartSolve part;
  private final Watch watch;
  private final Rounds rounds;
  private final int number;
  private final long endNanos;
  private final SearchLog log = new SearchLog(this::beat);
  private @Nullable Solver<RotationPlan> solver;
  private long searchEndNanos;

  /** A search in its turn. */
  public PartSearch(Turn turn, Watch watch) {
    this(turn, watch, Rounds.of(turn.part().problem()));
  }

  /** A search with rounds of their own length. */
  PartSearch(Turn turn, Watch watch, Rounds rounds) {
    this.rounds = rounds;
    this.part = turn.part();
    this.number = turn.number();
    this.watch = watch;
    this.endNanos = turn.endNanos();
    this.searchEndNanos = endNanos;
  }

  /** Loads what every search needs, which is nearly a second's work in a process that is new. */
  public static void prepare() {
    Search.prepare();
  }

  /** How many steps and moves it has made. */
  public SearchLog log() {
    return log;
  }

  /**
   * Searches until the time is over, the steps are made or somebody stops it.
   *
   * @param seed of the part's first search; the others have seeds of their own
   */
  @SuppressWarnings("ReferenceEquality") // a plan that was searched is another object
  public void run(long seed) {
    RotationPlan start = part.plan(part.startPatterns(), log);
    RotationPlan found = search(start, seed + number * BETWEEN_SEEDS);
    searchEndNanos = endNanos;
    RotationPlan tidied = tidied(found);
    if (tidied != start) { // which is counted already
      part.end(tidied);
    }
  }

  private RotationPlan search(RotationPlan plan, long seed) {
    if (endNanos != Turn.NEVER) {
      Duration limit = Duration.ofNanos(endNanos - System.nanoTime());
      searchEndNanos = endNanos - tidyingTime(limit).toNanos();
    }
    Duration left = timeLeft();
    boolean anneals = Search.hasMoves(plan) && !Objects.equals(part.steps(), 0L);
    boolean mends = !part.startKeepsAllDuties();
    if (watch.stops()
        || (!mends && !anneals)
        || (left != null && (left.isNegative() || left.isZero()))) {
      return plan;
    }
    Search search = new Search(part.problem(), part.weights(), rounds);
    Solving solving = new Watched();
    RotationPlan found = mends ? search.mended(plan, left, solving) : plan;
    return anneals ? search.annealed(found, timeLeft(), part.steps(), seed, solving) : found;
  }

  private @Nullable Duration timeLeft() {
    return endNanos == Turn.NEVER ? null : Duration.ofNanos(searchEndNanos - System.nanoTime());
  }

  private void found(RotationPlan better) {
    HardMediumSoftScore score = better.getScore();
    if (score != null && part.offer(better, score)) {
      watch.mended();
    }
  }

  /** A hundredth of the time, and what it takes to set up another solver. */
  private static Duration tidyingTime(Duration limit) {
    return limit.dividedBy(100).plus(Duration.ofMillis(Math.min(150, limit.toMillis() / 20)));
  }

  private RotationPlan tidied(RotationPlan found) {
    // What the search stopped again for a warning that is over goes, however late it is.
    boolean lost = Clearance.hasLostCauses(part.problem());
    return Search.hasMoves(found) && ((!watch.stops() && !isOutOfTime()) || lost)
        ? part.plan(Clearance.tidied(found, this::isOutOfTime), log)
        : found;
  }

  /** Runs on the searching thread every few steps. */
  private void beat() {
    // The solver's own clock starts once its constraints stand, which may take half a second.
    if (isOver() && solver != null) {
      solver.terminateEarly();
    }
    watch.beat();
  }

  private boolean isOver() {
    // The last step ends by itself.
    Long steps = part.steps();
    return watch.stops() || isOutOfTime() || (steps != null && log.steps() > steps);
  }

  private boolean isOutOfTime() {
    return searchEndNanos != Turn.NEVER && System.nanoTime() - searchEndNanos >= 0;
  }

  /** Tells of every better plan, and lets other searches of the part know of it. */
  private final class Watched implements Solving {
    @Override
    public RotationPlan solve(Solver<RotationPlan> next, RotationPlan plan) {
      solver = next;
      next.addEventListener(event -> found(event.getNewBestSolution()));
      RotationPlan found = next.solve(plan);
      solver = null;
      found(found);
      return found;
    }

    @Override
    public boolean isOver() {
      return PartSearch.this.isOver();
    }

    @Override
    public @Nullable RotationPlan best() {
      // What was found first depends on the clock, which a search by steps must not.
      return part.steps() == null ? part.best() : null;
    }
  }
}
