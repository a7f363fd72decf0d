package lunting.solver.model;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the best plan so far as a plan of its own: the lines are copied, all else is shared, since
 * nothing else of a plan ever changes.
 *
 * <p>The solver's own cloner looks into every field of every line. That took a tenth of a city's
 * search, which finds a new best plan at every few steps at first.
 */
public final class PlanCloner implements SolutionCloner<RotationPlan> {
  @Override
  public RotationPlan cloneSolution(RotationPlan original) {
    List<LinePattern> lines = new ArrayList<>(original.getLines().size());
    for (LinePattern line : original.getLines()) {
      lines.add(line.copy());
    }
    return original.withLines(lines);
  }
}
