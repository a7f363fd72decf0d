package lunting.solver.conflict;

import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * How far one duty gives.
 *
 * @param days the days on which it does; null for a duty that is not asked day by day
 * @param amount by how much less is asked, on each of the days; {@link Waiver#ALL}: all of it
 * @param share how much of the duty that is, in thousandths
 * @param least whether it is proved that less would not do
 */
record Concession(Duty duty, @Nullable DaySet days, long amount, long share, boolean least) {
  /** Whether the duty is given up altogether on the days. */
  boolean isWhole() {
    return amount == Waiver.ALL;
  }
}
