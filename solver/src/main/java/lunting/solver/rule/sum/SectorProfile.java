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

  /** T and R of each day in hundredths; R is 0 where nothing is asked any more. */
  private long[] target = {};

  private long[] required = {};
  private boolean rotates;
  private long @Nullable [] reduced;
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
      DayAmounts asked = sector.required();
      int days = sector.target().days();
      rotates = sector.rotates();
      target = new long[days];
      required = new long[days];
      reduced = new long[days];
      int open = line.duty().firstOpenDay();
      for (int day = 0; day < days; day++) {
        target[day] = 100 * sector.target().on(day);
        required[day] = asked != null && day >= open ? 100 * asked.on(day) : 0;
        uneven += rotates ? Math.abs(target[day]) : 0;
        lacking += required[day];
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
        add(days, day, line.duty().size() * percent);
      }
    }
  }

  private void changeByWord(long[] days, LinePattern line, Pattern before, Pattern after) {
    long size = 100 * line.duty().size();
    int inForceFrom = line.duty().days().inForceFrom();
    for (int word = 0; word < after.words(); word++) {
      long now = after.effectiveWord(word);
      for (long left = now ^ before.effectiveWord(word); left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        int day = (word << 6) + bit;
        if (day >= inForceFrom) {
          add(days, day, (now >>> bit & 1) != 0 ? size : -size);
        }
      }
    }
  }

  private void add(long[] days, int day, long amount) {
    long before = days[day];
    long after = before + amount;
    days[day] = after;
    if (rotates) {
      uneven += Math.abs(after - target[day]) - Math.abs(before - target[day]);
    }
    lacking += Math.max(0, required[day] - after) - Math.max(0, required[day] - before);
  }
}
