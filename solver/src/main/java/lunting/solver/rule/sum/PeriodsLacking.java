package lunting.solver.rule.sum;

import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/** What a plant's periods lack together, each rounded up, in thousandths·days. */
public final class PeriodsLacking implements Profile<Long> {
  private long @Nullable [] reduced;
  private long lacking;

  /** Whether any period of a plant's duty asks something of it. */
  public static boolean isOwed(PlantDuty plant) {
    List<PeriodDuty> periods = plant.periods();
    // Asked at every move of every line: no stream, no iterator.
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).need() > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    List<PeriodDuty> periods = line.plant().periods();
    int open = line.duty().firstOpenDay();
    long[] known = reduced;
    if (known == null) {
      known = new long[periods.size()];
      reduced = known;
      for (PeriodDuty period : periods) {
        lacking += lack(period, open, 0);
      }
    }
    long capacity = line.duty().line().capacityMilli();
    for (int i = 0; i < known.length; i++) {
      PeriodDuty period = periods.get(i);
      long change =
          capacity
              * ((after == null ? 0 : after.effectiveOn(period.days()))
                  - (before == null ? 0 : before.effectiveOn(period.days())));
      if (change != 0) {
        lacking -= lack(period, open, known[i]);
        known[i] += change;
        lacking += lack(period, open, known[i]);
      }
    }
  }

  @Override
  public Long result() {
    return lacking;
  }

  /** Of a period that lies in the past nothing is asked any more. */
  private static long lack(PeriodDuty period, int open, long reducedHundredths) {
    if (period.within().count(open, period.within().days() - 1) == 0) {
      return 0;
    }
    long missing = 100 * period.need() - reducedHundredths;
    return missing <= 0 ? 0 : Exact.divUp(missing, 100);
  }
}
