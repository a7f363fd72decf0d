package lunting.solver.conflict;

import lunting.data.text.Text;
import lunting.solver.settle.DutyKind;

/** Who can give up a duty, those first who are asked most easily. */
public enum Authority {
  /** Whoever makes the plan: pins. */
  PLANNER,
  /** The plant: its must-run days, its kilns' figures, its consent to a shorter notice. */
  PLANT,
  /** The office in charge of a livelihood service (3.3d). */
  SERVICE,
  /** The office that issued the policy: ratios, periods, exemptions, relighting (3, 4.1). */
  POLICY,
  /** Whoever approved the emergency list, the city as a rule (4.2 to 4.4). */
  EMERGENCY_LIST,
  /** Whoever issued the calendar, the provincial association as a rule (4.2). */
  CALENDAR,
  /** Whoever gave the order to stop (3.4). */
  ORDER;

  /** How a sentence names it. */
  public Text title() {
    return switch (this) {
      case PLANNER -> Text.of("方案编制人员", "whoever makes the plan");
      case PLANT -> Text.of("企业", "the plant");
      case SERVICE -> Text.of("民生任务主管部门", "the office in charge of the service");
      case POLICY -> Text.of("政策发文机关", "the office that issued the policy");
      case EMERGENCY_LIST -> Text.of("应急减排清单核定机关", "whoever approved the emergency list");
      case CALENDAR -> Text.of("错峰日历发布机关", "whoever issued the calendar");
      case ORDER -> Text.of("停产令下达机关", "whoever gave the order");
    };
  }

  /** Who can give up a duty of a kind. */
  static Authority of(DutyKind kind) {
    return switch (kind) {
      case PIN -> PLANNER;
      case MUST_RUN, NOTICE, MAX_STOPS, MIN_STOP, MIN_RUN -> PLANT;
      case LIVELIHOOD -> SERVICE;
      case SEASON_RATIO, PERIOD_RATIO, LINE_RATIO, CONTINUOUS_STOP, NO_RELIGHT, LOAD_LIMIT ->
          POLICY;
      case WARNING_MEASURES -> EMERGENCY_LIST;
      case CALENDAR -> CALENDAR;
      case ORDERED_STOP -> ORDER;
    };
  }
}
