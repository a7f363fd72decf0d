package lunting.solver.rule.sum;

import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/** What a plant's measures lack over its measure days, in thousandths of lines or capacity. */
public final class MeasuresLacking implements Profile<Long> {
  private long @Nullable [] taken;
  private long lacking;

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    LineMeasures own = line.duty().measures();
    if (own != null) {
      lacking += lackOfList(line, own, after) - lackOfList(line, own, before);
      return;
    }
    MeasureDuty measures = line.plant().measures();
    if (measures == null) {
      return;
    }
    DaySet measured = line.plant().days().measured();
    int open = line.duty().firstOpenDay();
    long[] known = taken;
    if (known == null) {
      known = new long[measured.days()];
      taken = known;
      for (int day = open; day < known.length; day++) {
        lacking += lack(measures, day, 0);
      }
    }
    long capacity = line.duty().line().capacityMilli();
    for (int day = open; day < known.length; day++) {
      if (!measured.contains(day)) {
        continue;
      }
      long change =
          amount(measures, capacity, after, day) - amount(measures, capacity, before, day);
      if (change != 0) {
        lacking -= lack(measures, day, known[day]);
        known[day] += change;
        lacking += lack(measures, day, known[day]);
      }
    }
  }

  @Override
  public Long result() {
    return lacking;
  }

  /** By how much a line's loads lie above what its plant's own list leaves it, in thousandths. */
  private static long lackOfList(LinePattern line, LineMeasures own, @Nullable Pattern pattern) {
    long lack = 0;
    for (int day = line.duty().firstOpenDay(); pattern != null && day < line.seasonDays(); day++) {
      lack += 10 * Math.max(0, 100 - pattern.cut(day) - own.owed().on(day));
    }
    return lack;
  }

  /** What a line takes off, in hundredths. */
  private static long amount(
      MeasureDuty measures, long capacity, @Nullable Pattern pattern, int day) {
    int cut = pattern == null ? 0 : pattern.cut(day);
    if (measures.byLines()) {
      return cut == 100 ? 100 : 0;
    }
    return capacity * cut;
  }

  private static long lack(MeasureDuty measures, int day, long takenHundredths) {
    long missing = measures.owed().on(day) - takenHundredths;
    if (missing <= 0) {
      return 0;
    }
    return measures.byLines() ? 10 * missing : Exact.divUp(missing, 100);
  }
}
