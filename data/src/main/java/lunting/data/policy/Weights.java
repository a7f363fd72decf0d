package lunting.data.policy;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** How much a milli-line-day of each SOFT rule costs; integers of at least 0. */
public record Weights(
    int evenCoverage,
    int restart,
    int overshoot,
    int avoidDay,
    int inspection,
    int unfairness,
    int cleanLines,
    int disturbedPlant,
    int changedDay,
    @Nullable Text source) {
  /** The weights of a policy that names none. */
  public static final Weights DEFAULTS = new Weights(10, 10, 15, 10, 20, 1, 2, 50, 3, null);
}
