package lunting.data.plan;

import lunting.data.calendar.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a line is stopped (停产) or runs at a load limit (限产).
 *
 * @param line id of the line
 * @param loadPercent 0 is a stop; below 100
 * @param cause why; null in a hand-made plan
 * @param clause the clause that asks for it; null in a hand-made plan
 */
public record Reduction(
    String line, Span span, int loadPercent, @Nullable Cause cause, @Nullable String clause) {
  /** Why a line is reduced. */
  public enum Cause {
    SEASON,
    WARNING,
    CALENDAR,
    ORDER
  }
}
