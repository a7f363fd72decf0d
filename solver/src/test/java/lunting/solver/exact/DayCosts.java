package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import lunting.data.policy.RuleId;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;

/** What being off on a day costs: avoid-days, wished-days, dark-plants, clean-lines. */
final class DayCosts {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  DayCosts(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add(Costs costs) {
    Sum avoided = new Sum();
    Sum wished = new Sum();
    Sum clean = new Sum();
    for (PlantDuty plant : problem.plants()) {
      for (LineDuty line : plant.lines()) {
        avoided.plus(line.size(), choices.cut(line, plant.days().avoid()::contains));
        clean.plus(line.size() * line.cleanThousandths(), choices.cut(line, day -> true));
      }
      if (plant.owes() && !plant.days().wish().isEmpty() && costs.weighs(RuleId.WISHED_DAYS)) {
        plant
            .countable()
            .forEach(line -> wished.plus(line.size(), unwished(line, plant.days().wish())));
      }
      if (plant.countable().size() > 1
          && plant.days().inForceFrom() < problem.days()
          && plant.need() < plant.possible()) {
        dark(plant, costs.of(RuleId.DARK_PLANTS));
      }
    }
    costs.of(RuleId.AVOID_DAYS).plus(1, rows.atLeastHalfUp(avoided, 100));
    costs.of(RuleId.WISHED_DAYS).plus(1, rows.atLeastHalfUp(wished, 100));
    costs.of(RuleId.CLEAN_LINES).plus(1, rows.atLeastHalfUp(clean, 100_000));
  }

  /** The smaller of what is cut outside the wished days and what is not cut inside them. */
  private Amount unwished(LineDuty line, DaySet wish) {
    Sum outside = choices.cut(line, day -> !wish.contains(day));
    Sum inside = choices.cut(line, wish::contains);
    long most = Math.max(outside.most(), 100L * wish.count());
    Amount unwished = rows.amount(most);
    BoolVar byOutside = rows.flag();
    rows.atMostIf(byOutside, new Sum().plus(1, outside).plus(-1, unwished), 0);
    rows.atMostIf(
        byOutside.not(),
        new Sum().plus(100L * wish.count()).plus(-1, inside).plus(-1, unwished),
        0);
    return unwished;
  }

  private void dark(PlantDuty plant, Sum cost) {
    for (int day = 0; day < problem.days(); day++) {
      if (!plant.days().isAsked(day)) {
        Sum stopped = new Sum().plus(1 - plant.countable().size());
        for (LineDuty line : plant.countable()) {
          stopped.plus(1, choices.days(line).stopped(day));
        }
        cost.plus(plant.size(), rows.above(stopped));
      }
    }
  }
}
