package lunting.solver.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** Everything a plan can choose: the days of every line, and what follows from them at once. */
final class Choices {
  private final Problem problem;
  private final List<LineDays> days = new ArrayList<>();
  private final List<ChosenStops> stops = new ArrayList<>();
  private final List<Effects> effects = new ArrayList<>();

  Choices(Rows rows, Problem problem) {
    this.problem = problem;
    for (LineDuty line : problem.lines()) {
      LineDays own = new LineDays(rows, line, new LegalLoads(problem.plantOf(line), line));
      days.add(own);
      stops.add(new ChosenStops(rows, own));
      effects.add(new Effects(rows, own));
    }
  }

  LineDays days(LineDuty line) {
    return days.get(line.index());
  }

  ChosenStops stops(LineDuty line) {
    return stops.get(line.index());
  }

  Effects effects(LineDuty line) {
    return effects.get(line.index());
  }

  /** Σ capacity · eff over a plant's countable lines and some days, in hundredths. */
  Sum reduction(PlantDuty plant, IntPredicate within) {
    Sum sum = new Sum();
    for (LineDuty line : plant.countable()) {
      sum.plus(line.line().capacityMilli(), effect(line, within));
    }
    return sum;
  }

  /** Σ eff of a line over some days, in percent-days. */
  Sum effect(LineDuty line, IntPredicate within) {
    Sum sum = new Sum();
    for (int day = 0; day < problem.days(); day++) {
      if (within.test(day)) {
        sum.plus(1, effects(line).on(day));
      }
    }
    return sum;
  }

  /** Σ capacity · cut over a plant's countable lines and some days, in hundredths. */
  Sum cut(PlantDuty plant, IntPredicate within) {
    Sum sum = new Sum();
    for (LineDuty line : plant.countable()) {
      sum.plus(line.line().capacityMilli(), cut(line, within));
    }
    return sum;
  }

  /** Σ cut of a line over some days, in percent-days. */
  Sum cut(LineDuty line, IntPredicate within) {
    Sum sum = new Sum();
    for (int day = 0; day < problem.days(); day++) {
      if (within.test(day)) {
        sum.plus(1, days(line).cut(day));
      }
    }
    return sum;
  }
}
