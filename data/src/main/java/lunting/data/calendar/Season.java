package lunting.data.calendar;

import java.time.LocalDate;

/**
 * The season of a policy (clause 2): its days are numbered 0 … {@code days() - 1} everywhere
 * outside the files.
 *
 * @param span first and last day, both included
 */
public record Season(Span span) {
  /** A season may have at most this many days. */
  public static final int MAX_DAYS = 1_000;

  /** The season from one day to another, both included. */
  public static Season of(LocalDate from, LocalDate to) {
    return new Season(new Span(from, to));
  }

  /** D, the number of season days. */
  public int days() {
    return span.days();
  }

  /** The number of a day, 0 being the season's first; negative before it, at least D after it. */
  public int dayOf(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - span.from().toEpochDay());
  }

  /** The date of a day number. */
  public LocalDate dateOf(int day) {
    return span.from().plusDays(day);
  }
}
