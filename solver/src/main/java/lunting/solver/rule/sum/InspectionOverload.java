package lunting.solver.rule.sum;

import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import org.jspecify.annotations.Nullable;

/** How many stops and restarts of a town pass what its inspectors can attend, over all days. */
public final class InspectionOverload implements Profile<Long> {
  private int @Nullable [] counts;
  private int limit;
  private long overload;

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    int[] days = days(line);
    if (before != null) {
      add(days, before, -1);
    }
    if (after != null) {
      add(days, after, 1);
    }
  }

  @Override
  public Long result() {
    return overload;
  }

  private int[] days(LinePattern line) {
    if (counts == null) {
      Integer perDay = line.town().town().inspectionsPerDay();
      counts = new int[line.duty().days().owed().days()];
      limit = perDay == null ? Integer.MAX_VALUE : perDay;
    }
    return counts;
  }

  private void add(int[] days, Pattern pattern, int step) {
    for (int i = 0; i < pattern.switches(); i++) {
      int day = pattern.switchDay(i);
      overload -= Math.max(0, days[day] - limit);
      days[day] += step;
      overload += Math.max(0, days[day] - limit);
    }
  }
}
