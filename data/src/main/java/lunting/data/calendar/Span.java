package lunting.data.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of local days, both ends included: the one type for ranges of days and the one place
 * where overlap is worked out.
 *
 * <p>Fails: {@link IllegalArgumentException} if {@code to} lies before {@code from}; readers report
 * that as a finding before they build a span.
 */
public record Span(LocalDate from, LocalDate to) {
  /** Checks the order of the ends. */
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "The last day (%s) must not be before the first day (%s).".formatted(to, from));
    }
  }

  /** How many days it has, at least 1. */
  public int days() {
    return Math.toIntExact(to.toEpochDay() - from.toEpochDay()) + 1;
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Span other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** The days that both have; null where they share none. */
  public @Nullable Span clip(Span other) {
    if (!overlaps(other)) {
      return null;
    }
    return new Span(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }
}
