package lunting.solver.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import org.jspecify.annotations.Nullable;

/**
 * Gives one line or two lines another pattern.
 *
 * @param kind which move made it, for the log
 * @param line null in the move that changes nothing
 */
record PlanMove(
    String kind,
    @Nullable LinePattern line,
    @Nullable Pattern pattern,
    @Nullable LinePattern other,
    @Nullable Pattern otherPattern)
    implements Move<RotationPlan> {
  /** Changes nothing: it ends a step in which nothing else was accepted. */
  static final PlanMove REST = new PlanMove("rest", null, null, null, null);

  static PlanMove of(String kind, LinePattern line, Pattern pattern) {
    return new PlanMove(kind, line, pattern, null, null);
  }

  static PlanMove of(
      String kind, LinePattern line, Pattern pattern, LinePattern other, Pattern otherPattern) {
    return new PlanMove(kind, line, pattern, other, otherPattern);
  }

  @Override
  public void execute(MutableSolutionView<RotationPlan> view) {
    if (line == null) {
      return;
    }
    PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable =
        view.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable();
    view.changeVariable(variable, line, pattern);
    if (other != null) {
      view.changeVariable(variable, other, otherPattern);
    }
  }

  @Override
  public String toString() {
    return kind + " " + line + (other == null ? "" : " " + other);
  }
}
