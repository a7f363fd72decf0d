package lunting.solver.settle;

import lunting.data.policy.RuleId;
import org.jspecify.annotations.Nullable;

/** The kinds of duties that a plan must keep, each with the rule that counts it. */
public enum DutyKind {
  LIVELIHOOD(RuleId.LIVELIHOOD, Of.SERVICE),
  SEASON_RATIO(RuleId.SEASON_RATIO, Of.PLANT),
  PERIOD_RATIO(RuleId.PERIOD_RATIO, Of.PLANT),
  LINE_RATIO(RuleId.LINE_RATIO, Of.LINE),
  CONTINUOUS_STOP(RuleId.CONTINUOUS_STOP, Of.PLANT),
  WARNING_MEASURES(RuleId.WARNING_MEASURES, Of.PLANT),
  CALENDAR(RuleId.CALENDAR, Of.PLANT),
  ORDERED_STOP(RuleId.ORDERED_STOP, Of.PLANT),
  MUST_RUN(RuleId.MUST_RUN, Of.PLANT),
  /** A planner has pinned the line to what the published plan has on some days: no rule's duty. */
  PIN(null, Of.LINE),
  NOTICE(RuleId.NOTICE, Of.LINE),
  NO_RELIGHT(RuleId.NO_RELIGHT, Of.LINE),
  MAX_STOPS(RuleId.MAX_STOPS, Of.LINE),
  MIN_STOP(RuleId.MIN_STOP, Of.LINE),
  MIN_RUN(RuleId.MIN_RUN, Of.LINE),
  LOAD_LIMIT(RuleId.LOAD_LIMIT, Of.LINE);

  private final @Nullable RuleId rule;
  private final Of of;

  DutyKind(@Nullable RuleId rule, Of of) {
    this.rule = rule;
    this.of = of;
  }

  /** The rule that counts it; null for a pin. */
  public @Nullable RuleId rule() {
    return rule;
  }

  /** Whose duty it is. */
  public Of of() {
    return of;
  }

  /** Whose a duty can be. */
  public enum Of {
    PLANT,
    LINE,
    SERVICE
  }
}
