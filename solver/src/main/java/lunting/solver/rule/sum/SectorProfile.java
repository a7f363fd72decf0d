package lunting.solver.rule.sum;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;
import org.jspecify.annotations.Nullable;

/** X of each day of a sector in hundredths, and its sums over all days. */
public final class SectorProfile implements Profile<SectorSums> {
  // The same objects in both rules, so that the solver keeps one profile for the two of them.
  private static final Predicate<LinePattern> COUNTING = SectorProfile::counts;
  private static final Function<LinePattern, Sector> SECTOR = LinePattern::sector;
  private static final ProfileCollector<SectorProfile, SectorSums> PROFILE =
      new ProfileCollector<>(SectorProfile::new);

  private long @Nullable [] reduced;
  private int firstOpenDay;
  private long uneven;
  private long lacking;

  private SectorProfile() {}

  /** The sectors that rotate or owe a reserve, each with its sums. */
  public static BiConstraintStream<Sector, SectorSums> of(ConstraintFactory factory) {
    return factory.forEach(LinePattern.class).filter(COUNTING).groupBy(SECTOR, PROFILE);
  }

  private static boolean counts(LinePattern line) {
    return line.duty().countable()
        && line.plant().owes()
        && line.sector().isShown()
        && line.duty().days().inForceFrom() < line.sector().target().days();
  }

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    long[] days = days(line);
    if (before == null || after == null || before.isLimited() || after.isLimited()) {
      changeByDay(days, line, before, after);
    } else {
      changeByWord(days, line, before, after);
    }
  }

  @Override
  public SectorSums result() {
    return new SectorSums(uneven, lacking);
  }

  private long[] days(LinePattern line) {
    if (reduced == null) {
      Sector sector = line.sector();
      firstOpenDay = line.duty().firstOpenDay();
      reduced = new long[sector.target().days()];
      for (int day = 0; day < reduced.length; day++) {
        count(sector, day, 0, 1);
      }
    }
    return reduced;
  }

  private void changeByDay(
      long[] days, LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    for (int day = line.duty().days().inForceFrom(); day < days.length; day++) {
      int percent =
          (after == null ? 0 : after.effective(day)) - (before == null ? 0 : before.effective(day));
      if (percent != 0) {
        add(days, line, day, percent);
      }
    }
  }

  private void changeByWord(long[] days, LinePattern line, Pattern before, Pattern after) {
    for (int word = 0; word < after.words(); word++) {
      long now = after.effectiveWord(word);
      for (long left = now ^ before.effectiveWord(word); left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        int day = (word << 6) + bit;
        if (line.duty().days().inForce(day)) {
          add(days, line, day, (now >>> bit & 1) != 0 ? 100 : -100);
        }
      }
    }
  }

  private void add(long[] days, LinePattern line, int day, int percent) {
    count(line.sector(), day, days[day], -1);
    days[day] += line.duty().size() * percent;
    count(line.sector(), day, days[day], 1);
  }

  private void count(Sector sector, int day, long amount, int sign) {
    if (sector.rotates()) {
      uneven += sign * Math.abs(amount - 100 * sector.target().on(day));
    }
    DayAmounts required = sector.required();
    if (required != null && day >= firstOpenDay) {
      lacking += sign * Math.max(0, 100 * required.on(day) - amount);
    }
  }
}
