package lunting.solver.exact;

import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;

/** What single days ask of several lines: livelihood, and an industry's warning-measures. */
final class DayRows {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  DayRows(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add() {
    for (int day = 0; day < problem.days(); day++) {
      if (problem.isOpen(day)) {
        for (ServiceDuty service : problem.services()) {
          serve(service, day);
        }
        for (PlantDuty plant : problem.plants()) {
          measure(plant, day);
        }
      }
    }
  }

  private void serve(ServiceDuty service, int day) {
    Sum given = new Sum();
    for (ServiceDuty.Supply supply : service.suppliers()) {
      given.plus(100 * supply.amountMilli());
      given.plus(-supply.amountMilli(), choices.days(supply.line()).cut(day));
    }
    rows.atLeast(given, 100 * service.demand().on(day));
  }

  private void measure(PlantDuty plant, int day) {
    MeasureDuty duty = plant.measures();
    if (duty == null || !plant.days().measured().contains(day)) {
      return;
    }
    if (!duty.byLines()) {
      rows.atLeast(choices.cut(plant, each -> each == day), duty.owed().on(day));
      return;
    }
    Sum stopped = new Sum();
    for (LineDuty line : plant.countable()) {
      stopped.plus(100, choices.days(line).stopped(day));
    }
    rows.atLeast(stopped, duty.owed().on(day));
  }
}
