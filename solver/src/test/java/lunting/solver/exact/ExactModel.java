package lunting.solver.exact;

import com.google.ortools.sat.CpModel;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * A problem as a model of whole numbers: the HARD rules are rows, what the reserves lack is to be
 * least, and then what the SOFT rules cost.
 *
 * <p>It is exact: a day of a line is stopped, at one of the loads in whole percent that the rules
 * allow, or at full load, which is all that a plan's file can say.
 */
final class ExactModel {
  private final Rows rows = new Rows();
  private final Choices choices;
  private final Costs costs;
  private final Sum shortfall;

  ExactModel(Problem problem) {
    choices = new Choices(rows, problem);
    costs = new Costs(problem.policy().weights());
    for (LineDuty line : problem.lines()) {
      ChosenStops stops = choices.stops(line);
      new StopRows(rows, choices.days(line), stops, problem.asOfDay()).add();
      new RestartRows(rows, choices.days(line), stops, problem).add();
    }
    new QuotaRows(rows, choices, problem).add();
    new Tightening(rows, choices, problem).add();
    new DayRows(rows, choices, problem).add();
    SectorRows sectors = new SectorRows(rows, choices, problem);
    sectors.add(costs);
    shortfall = sectors.shortfall();
    new StopCosts(rows, choices, problem).add(costs);
    new BeyondCosts(rows, choices, problem).add(costs);
    new DayCosts(rows, choices, problem).add(costs);
    if (problem.baseline() != null) {
      new ChangeCosts(rows, choices, problem).add(costs);
    }
  }

  CpModel model() {
    return rows.model();
  }

  Choices choices() {
    return choices;
  }

  Costs costs() {
    return costs;
  }

  /** What lacks of the reserves, in hundredths of milli-line-days. */
  Sum shortfall() {
    return shortfall;
  }

  /** MEDIUM is settled: the rest lacks no more than rounds to this many milli-line-days. */
  void settle(long lack) {
    rows.atMost(shortfall, 100 * lack + 49);
  }
}
