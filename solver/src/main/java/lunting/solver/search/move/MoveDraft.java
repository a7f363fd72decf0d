package lunting.solver.search.move;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.line.Faults;
import lunting.solver.line.Limits;
import lunting.solver.line.OpenDays;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * Makes a move of new runs, where the kilns' limits allow them.
 *
 * @param variable looked up once: asking the solver for it at every move took a fourteenth of the
 *     time
 */
public record MoveDraft(
    PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable,
    int seasonDays,
    OpenDays open,
    Faults faults) {
  /** Gives one line new runs; null where there are none or its kiln cannot run them. */
  public @Nullable PlanMove one(String kind, LinePattern line, @Nullable List<Run> runs) {
    Pattern pattern = pattern(line, runs);
    return pattern == null ? null : new PlanMove(variable, kind, line, pattern, null, null, null);
  }

  /** Gives two lines new runs; null where there are none or a kiln cannot run them. */
  @Nullable PlanMove two(
      String kind,
      LinePattern line,
      @Nullable List<Run> runs,
      LinePattern other,
      @Nullable List<Run> otherRuns) {
    Pattern pattern = pattern(line, runs);
    Pattern otherPattern = pattern == null ? null : pattern(other, otherRuns);
    return pattern == null || otherPattern == null
        ? null
        : new PlanMove(variable, kind, line, pattern, other, otherPattern, null);
  }

  /** The runs as a pattern; null where there are none or the line's kiln cannot run them. */
  public @Nullable Pattern pattern(LinePattern line, @Nullable List<Run> runs) {
    if (runs == null) {
      return null;
    }
    LineDuty duty = line.duty();
    if (!Faults.matter(duty)) {
      Run[] row = runs.toArray(Run[]::new);
      return Limits.allow(duty, row, seasonDays) ? Pattern.ofRow(duty, row) : null;
    }
    List<Run> joined = Runs.joined(runs, seasonDays);
    if (joined == null || !open.keepTheRest(duty, joined)) {
      return null;
    }
    if (joined.equals(line.getPattern().runs())) {
      return null;
    }
    Run[] row = joined.toArray(Run[]::new);
    return isNoWorse(duty, row, line.getPattern().row()) ? Pattern.ofRow(duty, row) : null;
  }

  /** Whether a line breaks no more by new runs than by those it has. */
  private boolean isNoWorse(LineDuty line, Run[] runs, Run[] now) {
    long found = faults.count(line, runs);
    return found == 0 || found <= faults.count(line, now);
  }

  /** Another line of a group; null where the draw falls on the line itself. */
  static @Nullable LinePattern another(
      LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = group.get(random.nextInt(group.size()));
    return other.equals(line) ? null : other;
  }

  /** Whether a line may run at a load limit at all. */
  public static boolean mayBeLimited(LineDuty line) {
    return line.mayRunAtLimit() || !line.limits().canStop();
  }
}
