package lunting.data.policy.duty;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A ratio for each warning level.
 *
 * <p>Unit: 1/10,000.
 *
 * @param shares level to ratio; a level that is missing is 0
 */
public record LevelShares(Map<Level, Integer> shares, @Nullable Text source) {
  /** Copies the map in the order of the levels. */
  public LevelShares {
    Map<Level, Integer> copy = new EnumMap<>(Level.class);
    copy.putAll(shares);
    shares = Collections.unmodifiableMap(copy);
  }

  /** The ratio on a day of this level, 0 where none is given. */
  public int of(Level level) {
    return shares.getOrDefault(level, 0);
  }
}
