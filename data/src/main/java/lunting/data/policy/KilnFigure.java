package lunting.data.policy;

/**
 * The figures of a kiln, as a profile of the policy and a line of the list give them: the one table
 * by which they are read, written as JSON, and laid out as columns of the workbook.
 */
public enum KilnFigure {
  COOL_DOWN_DAYS("coolDownDays", "降温天数", Kind.COUNT),
  HEAT_UP_DAYS("heatUpDays", "升温天数", Kind.COUNT),
  MIN_STOP_DAYS("minStopDays", "最短停产天数", Kind.COUNT),
  MIN_RUN_DAYS("minRunDays", "最短运行天数", Kind.COUNT),
  MAX_STOPS("maxStops", "最多停产次数", Kind.COUNT),
  NOTICE_DAYS("noticeDays", "提前通知天数", Kind.COUNT),
  CAN_STOP("canStop", "可否停产", Kind.FLAG),
  MIN_LOAD("minLoad", "最低负荷", Kind.LOAD),
  STOP_PROCEDURE("stopProcedure", "停窑程序", Kind.TEXT),
  SAFETY("safety", "安全措施", Kind.TEXT);

  private final String key;
  private final String caption;
  private final Kind kind;

  KilnFigure(String key, String caption, Kind kind) {
    this.key = key;
    this.caption = caption;
    this.kind = kind;
  }

  /** What a figure holds. */
  public enum Kind {
    /** A whole number of days or stops; a kiln that can stop must give it. */
    COUNT,
    /** Yes or no. */
    FLAG,
    /** A load in percent. */
    LOAD,
    /** A free text. */
    TEXT
  }

  /** Its key in files. */
  public String key() {
    return key;
  }

  /** Its caption in the workbook. */
  public String caption() {
    return caption;
  }

  public Kind kind() {
    return kind;
  }
}
