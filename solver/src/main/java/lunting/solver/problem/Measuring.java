package lunting.solver.problem;

import java.util.List;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Plant;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/** Works out what a plant must take off on each warning day (clauses 4.2 to 4.4). */
final class Measuring {
  private static final long RATIO_SCALE = 10_000;

  private final Industry industry;
  private final Plant plant;
  private final PlantDays days;
  private final List<LineDuty> countable;

  Measuring(Industry industry, Plant plant, PlantDays days, List<LineDuty> countable) {
    this.industry = industry;
    this.plant = plant;
    this.days = days;
    this.countable = countable;
  }

  /** The duty; null in an industry without measures, and for a plant that has its own. */
  @Nullable MeasureDuty duty(long countedCapacity) {
    if (plant.terms().hasMeasures()
        || !(industry.warning() instanceof WarningDuty.Measures measures)) {
      return null;
    }
    boolean byLines = measures.count() == WarningDuty.Count.LINES;
    int seasonDays = days.owed().days();
    long[] asked = new long[seasonDays];
    long[] owed = new long[seasonDays];
    for (int day = 0; day < seasonDays; day++) {
      if (!days.measured().contains(day)) {
        continue;
      }
      int ratio = DayBook.ratio(industry, plant.grade(), days.levels().on(day));
      asked[day] = Exact.mulDivUp(ratio, byLines ? countable.size() : countedCapacity, RATIO_SCALE);
      owed[day] = Math.min(100 * asked[day], byLines ? 100L * stoppable(day) : cuttable(day));
    }
    return new MeasureDuty(byLines, DayAmounts.of(asked), DayAmounts.of(owed));
  }

  /** How many lines can be stopped on a day: they are in the baseline, or have had their notice. */
  private int stoppable(int day) {
    int lines = 0;
    for (LineDuty line : countable) {
      LineBaseline before = line.baseline();
      boolean inTime = day >= line.firstDayWithNotice();
      boolean stopped = before != null && before.isStopped(day);
      lines += line.limits().canStop() && (inTime || stopped) ? 1 : 0;
    }
    return lines;
  }

  /** What can be cut on a day at most, in hundredths of thousandths. */
  private long cuttable(int day) {
    long sum = 0;
    for (LineDuty line : countable) {
      LineBaseline before = line.baseline();
      int cut =
          before == null || day >= line.firstDayWithNotice() ? line.greatestCut() : before.cut(day);
      sum += line.line().capacityMilli() * cut;
    }
    return sum;
  }
}
