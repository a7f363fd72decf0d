package lunting.solver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a search may last: the first limit that is reached ends it.
 *
 * @param time for the whole solve; null: no limit
 * @param steps of the search; null: no limit. Steps alone make a solve reproducible.
 * @param seed of the search's random choices
 */
public record Budget(@Nullable Duration time, @Nullable Long steps, long seed) {
  /** The time of a solve for which nothing else was asked. */
  public static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

  /** Checks that there is a limit. */
  public Budget {
    if (time == null && steps == null) {
      throw new IllegalArgumentException("A budget limits the time or the steps.");
    }
    if (time != null && time.isNegative()) {
      throw new IllegalArgumentException("The time (%s) must not be negative.".formatted(time));
    }
    if (steps != null && steps < 0) {
      throw new IllegalArgumentException("The steps (%d) must not be negative.".formatted(steps));
    }
  }

  /** A limit on the time alone. */
  public static Budget ofTime(Duration time) {
    return new Budget(time, null, 0);
  }

  /** A limit on the steps alone. */
  public static Budget ofSteps(long steps, long seed) {
    return new Budget(null, steps, seed);
  }
}
