package lunting.solver.conflict;

import java.util.function.Predicate;
import lunting.solver.problem.day.DaySet;

/**
 * Days from one to another.
 *
 * @param from first day number
 * @param to last day number, included
 */
record DayRange(int from, int to) {
  /**
   * The shortest range found that will do, where the range of all days does and any longer range
   * does if a shorter one in it does: first as early an end as possible, then as late a beginning.
   */
  static DayRange least(DaySet all, Predicate<DayRange> willDo) {
    int first = 0;
    int last = all.days() - 1;
    while (first < last && !all.contains(first)) {
      first++;
    }
    while (last > first && !all.contains(last)) {
      last--;
    }
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (willDo.test(new DayRange(first, middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int end = high;
    low = first;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (willDo.test(new DayRange(middle, end))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new DayRange(low, end);
  }

  /** Those of some days that lie in the range. */
  DaySet of(DaySet days) {
    return DaySet.of(days.days(), day -> days.contains(day) && from <= day && day <= to);
  }

  /** Those of some days that lie outside the range. */
  DaySet without(DaySet days) {
    return DaySet.of(days.days(), day -> days.contains(day) && (day < from || to < day));
  }
}
