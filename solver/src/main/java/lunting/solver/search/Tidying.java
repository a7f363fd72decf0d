package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.PlanMove;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a plan what a planner could not explain: a stop or a load limit, or days at one of
 * their ends, that no rule asks for and that make nothing better. A change of a published plan that
 * gains nothing goes back, too.
 */
final class Tidying implements PhaseCommand<RotationPlan> {
  private static final int MOST_ROUNDS = 6;

  private final Problem problem;
  private final BooleanSupplier late;

  /**
   * Tidies a plan.
   *
   * @param late whether no time is left; the plan stays as far tidied as it is then
   */
  Tidying(Problem problem, BooleanSupplier late) {
    this.problem = problem;
    this.late = late;
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<RotationPlan> context) {
    RotationPlan plan = context.getWorkingSolution();
    MoveDraft draft =
        new MoveDraft(
            context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable(),
            problem.days(),
            new OpenDays(problem),
            new Faults(problem));
    HardMediumSoftScore score = context.executeAndCalculateScore(PlanMove.REST);
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      for (LinePattern line : plan.getLines()) {
        PlanMove move =
            line.isPinned() || late.getAsBoolean() ? null : best(context, draft, line, score);
        if (move != null) {
          score = context.executeAndCalculateScore(move);
          changed = true;
        }
      }
    }
  }

  /** The change of a line that leaves out something and is cheapest, no dearer than as it is. */
  private @Nullable PlanMove best(
      PhaseCommandContext<RotationPlan> context,
      MoveDraft draft,
      LinePattern line,
      HardMediumSoftScore now) {
    PlanMove best = null;
    HardMediumSoftScore least = now;
    for (List<Run> less : lessOf(line)) {
      PlanMove move = draft.one("tidy", line, less);
      if (move != null) {
        HardMediumSoftScore after = context.executeTemporarily(move);
        if (after.compareTo(least) > 0 || (best == null && after.equals(now))) {
          best = move;
          least = after;
        }
      }
    }
    return best;
  }

  private static List<List<Run>> lessOf(LinePattern line) {
    List<Run> runs = line.getPattern().runs();
    List<List<Run>> ways = new ArrayList<>();
    if (line.getPattern() != line.getHome() && line.duty().baseline() != null) {
      ways.add(line.getHome().runs());
    }
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      ways.add(Runs.drop(runs, i));
      for (int days = 1; days < run.days(); days *= 2) {
        ways.add(Runs.without(runs, run.from(), run.from() + days - 1));
        ways.add(Runs.without(runs, run.to() - days + 1, run.to()));
      }
    }
    return ways;
  }
}
