package lunting.data.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by name, in the order of the rule book: what makes a plan illegal, what leaves a
 * reserve short, what a better plan would save.
 *
 * <p>Each SOFT rule has a weight that a policy may set; reading, writing and searching go by what
 * stands here.
 */
public enum RuleId {
  SEASON_RATIO("season-ratio"),
  PERIOD_RATIO("period-ratio"),
  LINE_RATIO("line-ratio"),
  CONTINUOUS_STOP("continuous-stop"),
  MIN_STOP("min-stop"),
  MIN_RUN("min-run"),
  MAX_STOPS("max-stops"),
  LOAD_LIMIT("load-limit"),
  LIVELIHOOD("livelihood"),
  EXEMPT_RUNS("exempt-runs"),
  MUST_RUN("must-run"),
  CALENDAR("calendar"),
  ORDERED_STOP("ordered-stop"),
  WARNING_MEASURES("warning-measures"),
  NO_RELIGHT("no-relight"),
  NOTICE("notice"),
  FROZEN_PAST("frozen-past"),
  RESERVE("reserve"),
  EVEN_COVERAGE("even-coverage", "evenCoverage", 10),
  RESTARTS("restarts", "restart", 10),
  STOPS("stops", "stop", 40),
  OVERSHOOT("overshoot", "overshoot", 15),
  AVOID_DAYS("avoid-days", "avoidDay", 10),
  WISHED_DAYS("wished-days", "wishedDay", 3),
  DARK_PLANTS("dark-plants", "plantDark", 3),
  INSPECTIONS("inspections", "inspection", 20),
  UNFAIRNESS("unfairness", "unfairness", 1),
  CLEAN_LINES("clean-lines", "cleanLines", 2),
  DISTURBED_PLANTS("disturbed-plants", "disturbedPlant", 50),
  CHANGED_DAYS("changed-days", "changedDay", 3);

  private static final List<RuleId> SOFT = Stream.of(values()).filter(RuleId::isSoft).toList();
  private static final List<String> KEYS = Stream.of(values()).map(RuleId::key).toList();

  private final String key;
  private final @Nullable String weightKey;
  private final int usualWeight;

  RuleId(String key) {
    this(key, null, 0);
  }

  RuleId(String key, @Nullable String weightKey, int usualWeight) {
    this.key = key;
    this.weightKey = weightKey;
    this.usualWeight = usualWeight;
  }

  /** The SOFT rules, those with a weight. */
  public static List<RuleId> soft() {
    return SOFT;
  }

  /** The keys of all rules. */
  public static List<String> keys() {
    return KEYS;
  }

  /** The rule with this key; null where there is none. */
  public static @Nullable RuleId find(String key) {
    int place = KEYS.indexOf(key);
    return place < 0 ? null : values()[place];
  }

  /** How clauses, verdicts and screens name it. */
  public String key() {
    return key;
  }

  /** Whether a policy sets its weight. */
  public boolean isSoft() {
    return weightKey != null;
  }

  /**
   * The key of its weight in a policy's {@code weights}.
   *
   * <p>Fails: {@link IllegalStateException} where the rule is not SOFT.
   */
  public String weightKey() {
    if (weightKey == null) {
      throw new IllegalStateException("The rule (%s) has no weight.".formatted(key));
    }
    return weightKey;
  }

  /** Its weight in a policy that names none; 0 where the rule is not SOFT. */
  public int usualWeight() {
    return usualWeight;
  }
}
