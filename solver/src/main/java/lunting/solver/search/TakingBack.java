package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.List;
import lunting.solver.line.Faults;
import lunting.solver.line.LostCauses;
import lunting.solver.line.OpenDays;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.PlanMove;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what has lost its cause, as early as notice, heat-up, the least stop and the duties
 * allow, and touches nothing else: what was stopped for a warning that is over runs again, whether
 * or not that makes the plan cheaper.
 */
final class TakingBack implements PhaseCommand<RotationPlan> {
  private final Problem problem;
  private List<Pattern> patterns = List.of();

  TakingBack(Problem problem) {
    this.problem = problem;
  }

  /** The patterns of all lines, in the order of the list, once the command has run. */
  List<Pattern> patterns() {
    return patterns;
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<RotationPlan> context) {
    RotationPlan plan = context.getWorkingSolution();
    LostCauses causes = new LostCauses(problem);
    MoveDraft draft =
        new MoveDraft(
            context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable(),
            problem.days(),
            new OpenDays(problem),
            new Faults(problem));
    HardMediumSoftScore score = context.executeAndCalculateScore(PlanMove.REST);
    for (LinePattern line : plan.getLines()) {
      DaySet lost = causes.of(line.duty());
      for (int day = 0; day < problem.days() && !line.isPinned(); day++) {
        if (lost.contains(day) && line.getPattern().cut(day) > 0) {
          int last = last(line, lost, day);
          PlanMove move = earliest(context, draft, line, day, last, score);
          score = move == null ? score : context.executeAndCalculateScore(move);
          // What stays of these days has just been tried from each of them on.
          day = last;
        }
      }
    }
    patterns = plan.linePatterns();
  }

  /** The last day in a row, in the same run, that has lost its cause. */
  private static int last(LinePattern line, DaySet lost, int day) {
    int last = day;
    while (last + 1 < lost.days()
        && lost.contains(last + 1)
        && line.getPattern().cut(last + 1) == line.getPattern().cut(day)) {
      last++;
    }
    return last;
  }

  /** The move that lets the line run from a day, or else as soon after it as may be, to another. */
  private @Nullable PlanMove earliest(
      PhaseCommandContext<RotationPlan> context,
      MoveDraft draft,
      LinePattern line,
      int from,
      int to,
      HardMediumSoftScore now) {
    List<Run> runs = line.getPattern().runs();
    for (int day = from; day <= to; day++) {
      PlanMove move = draft.one("take-back", line, Runs.without(runs, day, to));
      if (move != null) {
        HardMediumSoftScore after = context.executeTemporarily(move);
        if (after.hardScore() >= now.hardScore() && after.mediumScore() >= now.mediumScore()) {
          return move;
        }
      }
    }
    return null;
  }
}
