package lunting.solver.settle;

import lunting.solver.problem.day.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * How far one duty is given up.
 *
 * @param days the days on which it is; null: all of them
 * @param amount by how much less is asked, in the unit of the duty; {@link #ALL}: all of it
 */
public record Waiver(@Nullable DaySet days, long amount) {
  public static final long ALL = Long.MAX_VALUE;

  /** The whole duty. */
  public static final Waiver WHOLE = new Waiver(null, ALL);

  /** So much less on every day. */
  public static Waiver of(long amount) {
    return new Waiver(null, amount);
  }

  /** All of it on some days. */
  public static Waiver on(DaySet days) {
    return new Waiver(days, ALL);
  }

  /** By how much less is asked on a day. */
  public long on(int day) {
    return days == null || days.contains(day) ? amount : 0;
  }
}
