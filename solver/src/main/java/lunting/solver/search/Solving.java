package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import lunting.solver.model.RotationPlan;
import org.jspecify.annotations.Nullable;

/** Who runs the solvers that a search is made of, one after the other, and ends it. */
public interface Solving {
  /** The best plan that a solver finds from another one. */
  RotationPlan solve(Solver<RotationPlan> solver, RotationPlan plan);

  /** Whether the search is over. */
  boolean isOver();

  /**
   * The best plan of all searches of these lines; null: there is no other search. One from a
   * published plan, whose passes are cold, goes on from it where a pass begins.
   */
  @Nullable RotationPlan best();
}
