package lunting.solver.search.move;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import org.jspecify.annotations.Nullable;

/**
 * Gives one line or two lines another pattern, or more of them in a chain.
 *
 * @param variable the pattern variable; null in the move that changes nothing
 * @param kind which move made it, for the log
 * @param line null in the move that changes nothing
 * @param next what is changed besides; null: nothing
 */
public record PlanMove(
    @Nullable PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable,
    String kind,
    @Nullable LinePattern line,
    @Nullable Pattern pattern,
    @Nullable LinePattern other,
    @Nullable Pattern otherPattern,
    @Nullable PlanMove next)
    implements Move<RotationPlan> {
  /** Changes nothing: it ends a step in which nothing else was accepted. */
  public static final PlanMove REST = new PlanMove(null, "rest", null, null, null, null, null);

  /** Gives the lines of a plan these patterns, in the order of the list. */
  public static PlanMove to(
      PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable,
      RotationPlan plan,
      List<Pattern> patterns) {
    PlanMove move = REST;
    for (LinePattern line : plan.getLines()) {
      Pattern pattern = patterns.get(line.duty().index());
      if (pattern != line.getPattern()) {
        move = new PlanMove(variable, "put", line, pattern, null, null, move);
      }
    }
    return move;
  }

  @Override
  public void execute(MutableSolutionView<RotationPlan> view) {
    if (variable == null || line == null) {
      return;
    }
    view.changeVariable(variable, line, pattern);
    if (other != null) {
      view.changeVariable(variable, other, otherPattern);
    }
    if (next != null) {
      next.execute(view);
    }
  }

  /** This move and others, as one. */
  PlanMove then(@Nullable PlanMove others) {
    return new PlanMove(variable, kind, line, pattern, other, otherPattern, others);
  }

  @Override
  public String toString() {
    return kind
        + " "
        + line
        + (other == null ? "" : " " + other)
        + (next == null ? "" : ", " + next);
  }
}
