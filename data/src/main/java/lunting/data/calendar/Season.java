package lunting.data.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The season of a policy (clause 2): its days are numbered 0 … {@code days() - 1} everywhere
 * outside the files.
 */
public final class Season {
  /** A season may have at most this many days. */
  public static final int MAX_DAYS = 1_000;

  private final Span span;

  // Loops over days ask for these millions of times, and dates take a while to be counted.
  private final long first;
  private final int days;

  /**
   * The season of a range of days.
   *
   * @param span first and last day, both included
   */
  public Season(Span span) {
    this.span = span;
    first = span.from().toEpochDay();
    days = span.days();
  }

  /** The season from one day to another, both included. */
  public static Season of(LocalDate from, LocalDate to) {
    return new Season(new Span(from, to));
  }

  /** First and last day, both included. */
  public Span span() {
    return span;
  }

  /** D, the number of season days. */
  public int days() {
    return days;
  }

  /** The number of a day, 0 being the season's first; negative before it, at least D after it. */
  public int dayOf(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - first);
  }

  /** The date of a day number. */
  public LocalDate dateOf(int day) {
    return LocalDate.ofEpochDay(first + day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Season season && span.equals(season.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return span.toString();
  }
}
