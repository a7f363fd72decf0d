package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;

/** What is cut beyond what is asked: overshoot and unfairness. */
final class BeyondCosts {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  BeyondCosts(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add(Costs costs) {
    for (PlantDuty plant : problem.plants()) {
      if (plant.need() > 0) {
        overshoot(plant, costs.of(RuleId.OVERSHOOT));
        if (plant.rotates() && costs.weighs(RuleId.UNFAIRNESS)) {
          costs.of(RuleId.UNFAIRNESS).plus(plant.size(), wholeDaysSquared(plant));
        }
      } else {
        for (int day = plant.days().inForceFrom(); day < problem.days(); day++) {
          if (!plant.days().isImposed(day)) {
            costs.of(RuleId.OVERSHOOT).plus(1, unasked(plant, day));
          }
        }
      }
    }
  }

  private void overshoot(PlantDuty plant, Sum cost) {
    DaySet owed = plant.days().owed();
    Sum beyond = new Sum();
    if (plant.wholeLines()) {
      beyond.plus(1, choices.cut(plant, owed::contains));
      beyond.plus(-100 * plant.need() * owed.count());
    } else {
      beyond.plus(1, choices.reduction(plant, owed::contains)).plus(-100 * plant.need());
    }
    cost.plus(1, inSizes(plant, beyond));
  }

  /** An amount of capacity, in hundredths, as milli-line-days: by U(p) / K(p), half up. */
  private Amount inSizes(PlantDuty plant, Sum hundredths) {
    return rows.atLeastHalfUp(new Sum().plus(plant.size(), hundredths), 100 * plant.capacity());
  }

  private Amount wholeDaysSquared(PlantDuty plant) {
    long wholeDay = 100 * plant.capacity();
    Sum beyond = choices.reduction(plant, plant.days().owed()::contains);
    beyond.plus(-100 * plant.need());
    // ⌊x / n⌋ = ⌈(x − n + 1) / n⌉ in whole numbers.
    Amount wholeDays = rows.atLeastUp(beyond.plus(1 - wholeDay), wholeDay);
    long most = wholeDays.most() * wholeDays.most();
    IntVar squared = rows.model().newIntVar(0, most, "");
    rows.model().addMultiplicationEquality(squared, wholeDays.variable(), wholeDays.variable());
    return new Amount(squared, most);
  }

  /** What a plant that owes no quota cuts on a day without being asked. */
  private Amount unasked(PlantDuty plant, int day) {
    if (!plant.days().measured().contains(day)) {
      Sum cut = new Sum();
      plant.countable().forEach(line -> cut.plus(line.size(), choices.days(line).cut(day)));
      return rows.atLeastHalfUp(cut, 100);
    }
    MeasureDuty duty = plant.measures();
    if (duty == null) {
      return beyondOwnMeasures(plant, day);
    }
    if (duty.byLines()) {
      return beyondLines(plant, duty.asked().on(day), day);
    }
    Sum beyond = choices.cut(plant, each -> each == day).plus(-100 * duty.asked().on(day));
    return plant.capacity() == 0 ? rows.amount(0) : inSizes(plant, beyond);
  }

  /** The k largest of the stopped lines are asked: the solver itself picks them. */
  private Amount beyondLines(PlantDuty plant, long asked, int day) {
    Sum cost = new Sum();
    Sum picked = new Sum();
    for (LineDuty line : plant.countable()) {
      LineDays days = choices.days(line);
      BoolVar pick = rows.flag();
      rows.atMost(new Sum().plus(1, pick).plus(-1, days.stopped(day)), 0);
      picked.plus(1, pick);
      cost.plus(line.size(), days.cut(day)).plus(-100 * line.size(), pick);
    }
    rows.atMost(picked, asked);
    return rows.atLeastHalfUp(cost, 100);
  }

  private Amount beyondOwnMeasures(PlantDuty plant, int day) {
    Sum cost = new Sum();
    for (LineDuty line : plant.countable()) {
      LineMeasures own = line.measures();
      long asked = own == null ? 0 : 100 - own.asked().on(day);
      Sum beyond = choices.days(line).cut(day).plus(-asked);
      cost.plus(line.size(), rows.above(beyond));
    }
    return rows.atLeastHalfUp(cost, 100);
  }
}
