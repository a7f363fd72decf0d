package lunting.solver.exact;

import java.util.stream.IntStream;
import lunting.data.policy.duty.WarningDuty;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;

/**
 * Which loads a line may have on a day, by the rules that look at one line and one day alone:
 * load-limit, exempt-runs, must-run, calendar, ordered-stop, the plant's own measures, frozen-past,
 * and pins. All hundred loads are there: nothing is left out for the model's sake.
 */
final class LegalLoads {
  private final PlantDuty plant;
  private final LineDuty line;
  private final PlantDays days;

  LegalLoads(PlantDuty plant, LineDuty line) {
    this.plant = plant;
    this.line = line;
    this.days = plant.days();
  }

  /** The loads in percent, 0 a stop and 100 full load. */
  int[] on(int day) {
    LineBaseline before = line.baseline();
    if (before != null && (day < before.asOf() || before.isPinned(day))) {
      return new int[] {before.load(day)};
    }
    return IntStream.rangeClosed(0, 100).filter(load -> isLegal(day, load)).toArray();
  }

  private boolean isLegal(int day, int load) {
    return keepsLimit(day, load)
        && (load == 100 || mayBeReduced(day))
        && (!isToStop(day) || stands(load))
        && (line.measures() == null || load <= line.measures().owed().on(day));
  }

  private boolean keepsLimit(int day, int load) {
    int least = line.limits().minLoadPercent();
    if (!line.limits().canStop()) {
      return load >= least;
    }
    boolean limited = 0 < load && load < 100;
    return !limited || (mayRunAtLimit() && load >= least) || isLimitedByList(day, load);
  }

  private boolean mayRunAtLimit() {
    return line.servesLivelihood()
        || (plant.industry().warning() instanceof WarningDuty.Measures measures
            && measures.count() == WarningDuty.Count.CAPACITY);
  }

  private boolean isLimitedByList(int day, int load) {
    LineMeasures own = line.measures();
    return own != null
        && own.limits(day)
        && load >= Math.max(own.asked().on(day), line.limits().minLoadPercent());
  }

  private boolean mayBeReduced(int day) {
    boolean outOfReach = !line.countable() || !days.inForce(day);
    return (!outOfReach || days.ordered().contains(day))
        && !(line.countable() && days.mustRun().contains(day));
  }

  private boolean isToStop(int day) {
    boolean byCalendar = line.countable() && days.inForce(day) && days.calendar().contains(day);
    return byCalendar || (!line.line().idle() && days.ordered().contains(day));
  }

  private boolean stands(int load) {
    return load <= (line.limits().canStop() ? 0 : line.limits().minLoadPercent());
  }
}
