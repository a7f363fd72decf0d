package lunting.web.drill;

import java.time.Duration;
import lunting.data.event.Events;
import lunting.web.store.OpenPlan;

/**
 * What is to be drilled.
 *
 * @param plan the plan against which the warnings come
 * @param calendar the warnings
 * @param perWarning time to answer each, at most {@link #MAX_PER_WARNING}
 * @param invented so many invented calendars, which nobody answers; at most {@link #MAX_INVENTED}
 */
public record DrillOrder(OpenPlan plan, Events calendar, Duration perWarning, int invented) {
  /** No warning is answered for longer. */
  public static final Duration MAX_PER_WARNING = Duration.ofSeconds(10);

  /** No calendar may have more warnings. */
  public static final int MAX_WARNINGS = 20;

  /** No more calendars are invented. */
  public static final int MAX_INVENTED = 500;
}
