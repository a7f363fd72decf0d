package lunting.solver.problem.day;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of season days.
 *
 * <p>Shape: day numbers 0 … {@code days - 1}.
 */
public final class DaySet {
  private final int days;
  private final long[] words;
  private final int count;

  private DaySet(int days, long[] words) {
    this.days = days;
    this.words = words;
    int counted = 0;
    for (long word : words) {
      counted += Long.bitCount(word);
    }
    this.count = counted;
  }

  /** The days of a season that pass the test. */
  public static DaySet of(int days, IntPredicate test) {
    long[] words = new long[(days + 63) >>> 6];
    for (int day = 0; day < days; day++) {
      if (test.test(day)) {
        words[day >>> 6] |= 1L << day;
      }
    }
    return new DaySet(days, words);
  }

  /** The days of a season that lie in some range. */
  public static DaySet in(Season season, List<Span> ranges) {
    int days = season.days();
    long[] words = new long[(days + 63) >>> 6];
    for (Span range : ranges) {
      @Nullable Span inside = range.clip(season.span());
      int last = inside == null ? -1 : season.dayOf(inside.to());
      for (int day = inside == null ? 0 : season.dayOf(inside.from()); day <= last; day++) {
        words[day >>> 6] |= 1L << day;
      }
    }
    return new DaySet(days, words);
  }

  /** No day of a season. */
  public static DaySet none(int days) {
    return new DaySet(days, new long[(days + 63) >>> 6]);
  }

  /** How many days the season has. */
  public int days() {
    return days;
  }

  /** Whether the day is in the set. */
  public boolean contains(int day) {
    return (words[day >>> 6] >>> day & 1) != 0;
  }

  /** Whether the set has no day. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** How many days the set has. */
  public int count() {
    return count;
  }

  /** The days {@code 64 · word + bit} of the set. */
  public long word(int word) {
    return words[word];
  }

  /** How many days of the set lie in a range, both ends included; 0 for an empty range. */
  public int count(int from, int to) {
    if (from > to) {
      return 0;
    }
    int first = from >>> 6;
    int last = to >>> 6;
    long head = -1L << from;
    long tail = -1L >>> (63 - (to & 63));
    if (first == last) {
      return Long.bitCount(words[first] & head & tail);
    }
    int inside = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
    for (int word = first + 1; word < last; word++) {
      inside += Long.bitCount(words[word]);
    }
    return inside;
  }

  /** Equal are sets of seasons of equal length with the same days. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DaySet set && days == set.days && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
