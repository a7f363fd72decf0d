package lunting.solver.problem;

import java.util.Arrays;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.PlantTerms.LineLoad;
import lunting.solver.problem.day.DayAmounts;
import org.jspecify.annotations.Nullable;

/** Works out what the measures of a plant's own list ask of its lines (clauses 4.2 to 4.4). */
final class OwnMeasuring {
  private OwnMeasuring() {}

  /** The measures of one line; null where its plant has none of its own. */
  static @Nullable LineMeasures of(LineDuty line, PlantTerms terms) {
    if (!terms.hasMeasures()) {
      return null;
    }
    PlantDays days = line.days();
    long[] asked = new long[days.owed().days()];
    Arrays.fill(asked, 100);
    long[] owed = asked.clone();
    for (int day = 0; line.countable() && day < asked.length; day++) {
      Level level = days.levels().on(day);
      if (level == null || !days.measured().contains(day)) {
        continue;
      }
      PlantTerms.Measure measure = terms.measureAt(level);
      for (LineLoad named : measure == null ? List.<LineLoad>of() : measure.lines()) {
        if (named.line().equals(line.id())) {
          asked[day] =
              line.limits().canStop()
                  ? named.loadPercent()
                  : Math.max(named.loadPercent(), line.limits().minLoadPercent());
          LineBaseline before = line.baseline();
          owed[day] =
              before == null || day >= line.firstDayWithNotice()
                  ? asked[day]
                  : Math.max(asked[day], before.load(day));
        }
      }
    }
    return new LineMeasures(DayAmounts.of(asked), DayAmounts.of(owed));
  }
}
