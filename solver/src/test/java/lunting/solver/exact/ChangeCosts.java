package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** What differs from the published plan: disturbed-plants and changed-days. */
final class ChangeCosts {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  ChangeCosts(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add(Costs costs) {
    Sum changed = new Sum();
    for (PlantDuty plant : problem.plants()) {
      BoolVar disturbed = rows.flag();
      costs.of(RuleId.DISTURBED_PLANTS).plus(1_000, disturbed);
      for (LineDuty line : plant.lines()) {
        LineBaseline before = line.baseline();
        if (before != null) {
          for (int day = before.firstOpenDay(); day < problem.days(); day++) {
            changed.plus(line.size(), change(choices.days(line), before, day, disturbed));
          }
        }
      }
    }
    costs.of(RuleId.CHANGED_DAYS).plus(1, rows.atLeastHalfUp(changed, 100));
  }

  /** By how many percent the load of a day differs, which disturbs the plant where it does. */
  private Amount change(LineDays line, LineBaseline before, int day, BoolVar disturbed) {
    Sum more = line.cut(day).plus(-before.cut(day));
    Amount change = rows.amount(100);
    rows.atLeast(new Sum().plus(1, change).plus(-1, more), 0);
    rows.atLeast(new Sum().plus(1, change).plus(1, more), 0);
    rows.atMost(new Sum().plus(1, change).plus(-100, disturbed), 0);
    return change;
  }
}
