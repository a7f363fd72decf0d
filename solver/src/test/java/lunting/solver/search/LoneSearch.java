package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import lunting.data.policy.Weights;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.search.move.MoveShares;
import org.jspecify.annotations.Nullable;

/** A search by steps, of which there is no other. */
public final class LoneSearch implements Solving {
  private final SearchLog log = new SearchLog(this::beat);
  private final long steps;
  private @Nullable Solver<RotationPlan> solver;

  /** A search of so many steps. */
  public LoneSearch(long steps) {
    this.steps = steps;
  }

  /** What its plans must count in. */
  public SearchLog log() {
    return log;
  }

  /**
   * The plan found from a start plan.
   *
   * @param mends whether broken duties are mended first
   */
  public RotationPlan found(
      RotationPlan start, boolean mends, MoveShares shares, long seed, EnvironmentMode mode) {
    Problem problem = start.problem();
    Weights weights = problem.policy().weights();
    Search search = new Search(problem, weights, shares, Rounds.of(problem), mode);
    RotationPlan mended = mends ? search.mended(start, null, this) : start;
    return search.annealed(mended, null, steps, seed, this);
  }

  @Override
  public RotationPlan solve(Solver<RotationPlan> next, RotationPlan plan) {
    solver = next;
    return next.solve(plan);
  }

  @Override
  public boolean isOver() {
    return log.steps() > steps;
  }

  @Override
  public @Nullable RotationPlan best() {
    return null;
  }

  private void beat() {
    if (isOver() && solver != null) {
      solver.terminateEarly();
    }
  }
}
