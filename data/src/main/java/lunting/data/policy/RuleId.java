package lunting.data.policy;

import java.util.List;

/**
 * The ids of the rules, as clauses, verdicts and screens name them.
 *
 * <p>Shape: {@link #ALL} has them in the order of the rule book: what makes a plan illegal, what
 * leaves a reserve short, what a better plan would save.
 */
public final class RuleId {
  public static final String SEASON_RATIO = "season-ratio";
  public static final String CONTINUOUS_STOP = "continuous-stop";
  public static final String MIN_STOP = "min-stop";
  public static final String MIN_RUN = "min-run";
  public static final String MAX_STOPS = "max-stops";
  public static final String LOAD_LIMIT = "load-limit";
  public static final String LIVELIHOOD = "livelihood";
  public static final String EXEMPT_RUNS = "exempt-runs";
  public static final String CALENDAR = "calendar";
  public static final String ORDERED_STOP = "ordered-stop";
  public static final String WARNING_MEASURES = "warning-measures";
  public static final String NO_RELIGHT = "no-relight";
  public static final String NOTICE = "notice";
  public static final String FROZEN_PAST = "frozen-past";
  public static final String RESERVE = "reserve";
  public static final String EVEN_COVERAGE = "even-coverage";
  public static final String RESTARTS = "restarts";
  public static final String OVERSHOOT = "overshoot";
  public static final String AVOID_DAYS = "avoid-days";
  public static final String INSPECTIONS = "inspections";
  public static final String UNFAIRNESS = "unfairness";
  public static final String CLEAN_LINES = "clean-lines";
  public static final String DISTURBED_PLANTS = "disturbed-plants";
  public static final String CHANGED_DAYS = "changed-days";

  /** Every rule, in the order of the rule book. */
  public static final List<String> ALL =
      List.of(
          SEASON_RATIO,
          CONTINUOUS_STOP,
          MIN_STOP,
          MIN_RUN,
          MAX_STOPS,
          LOAD_LIMIT,
          LIVELIHOOD,
          EXEMPT_RUNS,
          CALENDAR,
          ORDERED_STOP,
          WARNING_MEASURES,
          NO_RELIGHT,
          NOTICE,
          FROZEN_PAST,
          RESERVE,
          EVEN_COVERAGE,
          RESTARTS,
          OVERSHOOT,
          AVOID_DAYS,
          INSPECTIONS,
          UNFAIRNESS,
          CLEAN_LINES,
          DISTURBED_PLANTS,
          CHANGED_DAYS);

  private RuleId() {}
}
