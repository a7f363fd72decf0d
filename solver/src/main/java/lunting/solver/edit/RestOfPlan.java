package lunting.solver.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.text.Text;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a solve of the rest of a plan starts from: the plan as somebody has edited it. Pinned days
 * stay; all others may be changed from where they are.
 */
public final class RestOfPlan {
  private static final Text LEFT_ALONE = Text.of("本次求解不变动", "not to be changed in this solve");

  private RestOfPlan() {}

  /**
   * The plan as what is changed. Of a season that is not under way every day is open, and nobody
   * needs notice yet.
   *
   * @param problem what the plan answers
   * @param plants ids of the only plants that may change; null: any may
   */
  public static Baseline of(Problem problem, Plan plan, @Nullable Set<String> plants) {
    Baseline own = problem.baseline();
    LocalDate first = problem.season().span().from();
    return new Baseline(
        plants == null ? plan : pinned(problem, plan, plants),
        own == null ? first.minusDays(Season.MAX_DAYS) : own.asOf(),
        true);
  }

  private static Plan pinned(Problem problem, Plan plan, Set<String> plants) {
    List<Pin> pins = new ArrayList<>(plan.pins());
    for (LineDuty line : problem.lines()) {
      if (!plants.contains(problem.plantOf(line).id())) {
        pins.add(new Pin(line.id(), problem.season().span(), null, LEFT_ALONE));
      }
    }
    return new Plan(
        plan.policy(),
        plan.registry(),
        plan.events(),
        plan.asOf(),
        plan.reductions(),
        pins,
        plan.provenance());
  }
}
