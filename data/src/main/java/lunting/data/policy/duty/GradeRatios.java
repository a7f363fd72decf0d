package lunting.data.policy.duty;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The season's reduction ratio (限产比例) of each performance grade.
 *
 * <p>Unit: 1/10,000.
 *
 * @param ratios grade to ratio, {@code "*"} being every other grade
 */
public record GradeRatios(Map<String, Integer> ratios, @Nullable Text source) {
  /** The key of every grade that is not named. */
  public static final String EVERY_OTHER = "*";

  /** Copies the map; it keeps its order. */
  public GradeRatios {
    ratios = Collections.unmodifiableMap(new LinkedHashMap<>(ratios));
  }

  /** The ratio of a grade: its own, else that of {@code "*"}, else 0. */
  public int of(String grade) {
    Integer own = ratios.get(grade);
    return own != null ? own : ratios.getOrDefault(EVERY_OTHER, 0);
  }
}
