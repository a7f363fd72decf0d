package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.TownDuty;

/** What beginning and ending a stop costs: restarts, stops, inspections. */
final class StopCosts {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  StopCosts(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add(Costs costs) {
    for (LineDuty line : problem.lines()) {
      long restart = line.size() * line.rampCostDays();
      for (int day = 0; day < problem.days(); day++) {
        costs.of(RuleId.RESTARTS).plus(restart, choices.stops(line).begins(day));
        costs.of(RuleId.STOPS).plus(1_000, choices.stops(line).begins(day));
        if (choices.days(line).limit(day).most() > 0 && !line.days().isAsked(day)) {
          Literal changed = changed(choices.days(line), day);
          costs.of(RuleId.RESTARTS).plus(restart, changed);
          costs.of(RuleId.STOPS).plus(1_000, changed);
          if (line.limits().canStop()) {
            costs.of(RuleId.RESTARTS).plus(line.size(), choices.days(line).limited(day));
          }
        }
      }
    }
    if (costs.weighs(RuleId.INSPECTIONS)) {
      problem.towns().forEach(town -> inspections(town, costs.of(RuleId.INSPECTIONS)));
    }
  }

  /** Whether a line runs at a limit that differs from the load of the day before. */
  private Literal changed(LineDays line, int day) {
    if (day == 0) {
      return line.limited(0);
    }
    BoolVar changed = rows.flag();
    Sum difference = new Sum().plus(1, line.limit(day)).plus(-1, line.limit(day - 1));
    rows.exactlyIf(difference, 0, line.limited(day), changed.not());
    return changed;
  }

  private void inspections(TownDuty town, Sum cost) {
    Integer perDay = town.town().inspectionsPerDay();
    if (perDay == null) {
      return;
    }
    for (int day = 1; day < problem.days(); day++) {
      List<Literal> visits = new ArrayList<>();
      for (LineDuty line : town.lines()) {
        visits.add(choices.days(line).begins(day));
        visits.add(choices.days(line).ends(day - 1));
      }
      Sum beyond = new Sum().plus(-perDay);
      visits.forEach(visit -> beyond.plus(1, visit));
      if (beyond.most() > 0) {
        cost.plus(1_000, rows.above(beyond));
      }
    }
  }
}
