package lunting.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.Objects;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.search.Search;
import org.jspecify.annotations.Nullable;

/** One search of one part, on one thread, from the part's start plan to a tidied one. */
final class PartSearch {
  private final PartSolve part;
  private final Planner planner;
  private final Cores.Share share;
  private final int core;
  private final long endNanos;
  private final SearchLog log = new SearchLog(this::beat);
  private @Nullable Solver<RotationPlan> solver;
  private long searchEndNanos;

  /**
   * A search.
   *
   * @param core ends with the share's core of this number
   * @param endNanos when it must have ended, by {@link System#nanoTime}; {@link Turn#NEVER}: no
   *     limit
   */
  PartSearch(PartSolve part, Planner planner, Cores.Share share, int core, long endNanos) {
    this.part = part;
    this.planner = planner;
    this.share = share;
    this.core = core;
    this.endNanos = endNanos;
    this.searchEndNanos = endNanos;
  }

  /** How many steps and moves it has made. */
  SearchLog log() {
    return log;
  }

  /** Searches until the time is over, the steps are made or somebody stops it. */
  void run(long seed) {
    RotationPlan found = search(part.plan(part.startPatterns(), log), seed);
    searchEndNanos = endNanos;
    part.end(tidied(found));
  }

  private RotationPlan search(RotationPlan plan, long seed) {
    if (endNanos != Turn.NEVER) {
      Duration limit = Duration.ofNanos(endNanos - System.nanoTime());
      searchEndNanos = endNanos - tidyingTime(limit).toNanos();
    }
    Duration left =
        endNanos == Turn.NEVER ? null : Duration.ofNanos(searchEndNanos - System.nanoTime());
    boolean anneals = Search.hasMoves(plan) && !Objects.equals(part.steps(), 0L);
    boolean mends = !part.startKeepsAllDuties();
    if (isStopped()
        || (!mends && !anneals)
        || (left != null && (left.isNegative() || left.isZero()))) {
      return plan;
    }
    Solver<RotationPlan> search =
        new Search(part.problem(), part.weights(), mends, anneals)
            .solver(left, part.steps(), seed, EnvironmentMode.NO_ASSERT);
    if (isLate()) {
      return plan;
    }
    solver = search;
    search.addEventListener(event -> found(event.getNewBestSolution()));
    RotationPlan found = search.solve(plan);
    solver = null;
    found(found);
    return found;
  }

  private void found(RotationPlan better) {
    HardMediumSoftScore score = better.getScore();
    if (score != null && part.offer(better, score)) {
      planner.mended();
    }
  }

  /** A hundredth of the time, and what it takes to set up another solver. */
  private static Duration tidyingTime(Duration limit) {
    return limit.dividedBy(100).plus(Duration.ofMillis(Math.min(150, limit.toMillis() / 20)));
  }

  private RotationPlan tidied(RotationPlan found) {
    // What the search stopped again for a warning that is over goes, however late it is.
    boolean lost = Search.hasLostCauses(part.problem());
    return Search.hasMoves(found) && (!isOutOfTime() || lost)
        ? part.plan(Search.tidied(found, this::isOutOfTime), log)
        : found;
  }

  /** Runs on the searching thread every few steps. */
  private void beat() {
    // The solver's own clock starts once its constraints stand, which may take half a second.
    if (isLate() && solver != null) {
      solver.terminateEarly();
    }
    planner.beat();
  }

  private boolean isLate() {
    return isStopped() || isOutOfTime();
  }

  private boolean isStopped() {
    return planner.isStopped() || !share.has(core);
  }

  private boolean isOutOfTime() {
    return searchEndNanos != Turn.NEVER && System.nanoTime() - searchEndNanos >= 0;
  }
}
