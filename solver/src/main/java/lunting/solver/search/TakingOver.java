package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.function.Supplier;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.search.move.PlanMove;
import org.jspecify.annotations.Nullable;

/** Goes on from what another search of the same lines has found, where that is better. */
final class TakingOver implements PhaseCommand<RotationPlan> {
  private final Supplier<@Nullable RotationPlan> best;

  /**
   * A command.
   *
   * @param best the best plan of all searches so far
   */
  TakingOver(Supplier<@Nullable RotationPlan> best) {
    this.best = best;
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<RotationPlan> context) {
    RotationPlan plan = context.getWorkingSolution();
    HardMediumSoftScore own = context.executeAndCalculateScore(PlanMove.REST);
    RotationPlan other = best.get();
    if (other == null || other.getScore() == null || other.getScore().compareTo(own) <= 0) {
      return;
    }
    PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable =
        context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable();
    PlanMove move = PlanMove.REST;
    for (LinePattern line : plan.getLines()) {
      Pattern pattern = other.getLines().get(line.duty().index()).getPattern();
      if (!pattern.equals(line.getPattern())) {
        move = PlanMove.of(variable, "take-over", line, pattern, move);
      }
    }
    context.executeAndCalculateScore(move);
  }
}
