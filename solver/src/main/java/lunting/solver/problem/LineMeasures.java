package lunting.solver.problem;

import java.util.Arrays;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.PlantTerms.LineLoad;
import lunting.solver.problem.day.DayAmounts;
import org.jspecify.annotations.Nullable;

/**
 * What the measures of its plant's own list leave to one line on each day (clauses 4.2 to 4.4).
 *
 * <p>Unit: loads in percent; 100 where nothing is asked of the line.
 *
 * @param asked the load that the list gives; at least its minimum load where the line cannot stop
 * @param owed the load that can be obeyed: with a baseline and before its notice has passed, no
 *     less than what was published
 */
public record LineMeasures(DayAmounts asked, DayAmounts owed) {
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

  /** Whether the list names the line on a day, and with a load above a stop. */
  public boolean limits(int day) {
    return asked.on(day) > 0 && asked.on(day) < 100;
  }
}
