package lunting.data.plan;

import lunting.data.calendar.Span;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan by hand (调整). It names a bar as somebody saw it, so that it does nothing
 * where somebody else has changed that bar meanwhile.
 */
public sealed interface Edit {
  /**
   * A stop or load limit as a reader of the plan sees it, whole: a {@link Stretch}.
   *
   * @param line id of the line
   * @param loadPercent 0 is a stop; below 100
   */
  record Bar(String line, Span span, int loadPercent) {
    /** Whether the line stands still. */
    public boolean isStop() {
      return loadPercent == 0;
    }
  }

  /**
   * A reduction on exactly these days, whatever stood there.
   *
   * @param was the bar that moves, grows, shrinks or goes to another line, and is taken away first;
   *     null where one is added
   */
  record Place(Bar bar, @Nullable Bar was) implements Edit {}

  /** A bar is taken away. */
  record Remove(Bar was) implements Edit {}

  /**
   * A bar falls in two.
   *
   * @param runs the days inside it on which the line runs
   */
  record Split(Bar was, Span runs) implements Edit {}

  /** A line runs on these days, whatever stood there. */
  record Run(String line, Span span) implements Edit {}

  /**
   * What a line does on these days is fixed, a stop as well as running.
   *
   * @param author who fixes it
   */
  record PinDays(String line, Span span, @Nullable String author, @Nullable Text reason)
      implements Edit {}

  /** What a line does on these days is no longer fixed. */
  record UnpinDays(String line, Span span) implements Edit {}

  /**
   * All lines as another plan for the same list has them. Pins stay, and so does what a line does
   * on pinned days.
   *
   * @param name what people call the other plan
   */
  record TakeOver(Plan plan, String name) implements Edit {}
}
