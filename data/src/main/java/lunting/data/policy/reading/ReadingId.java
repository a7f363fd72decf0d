package lunting.data.policy.reading;

import java.util.List;
import lunting.data.policy.reading.Readings.ExemptLines;
import lunting.data.policy.reading.Readings.RampDays;
import lunting.data.policy.reading.Readings.RatioBase;
import lunting.data.policy.reading.Readings.RatioTest;
import lunting.data.policy.reading.Readings.Relight;
import lunting.data.policy.reading.Readings.SingleLine;
import lunting.data.policy.reading.Readings.WarningDays;
import lunting.data.text.Text;

/** The readings (口径) by name: each has two options, of which a policy chooses one. */
public enum ReadingId {
  RATIO_BASE("ratioBase", "比例的基数", "Base of the ratio"),
  RATIO_TEST("ratioTest", "“超过”比例", "Passing the ratio"),
  RAMP_DAYS("rampDays", "降温和升温的天数", "Cool-down and heat-up days"),
  SINGLE_LINE("singleLine", "单线企业的停产", "Stop of a single line"),
  WARNING_DAYS("warningDays", "预警日的停产", "Stops on warning days"),
  EXEMPT_LINES("exemptLines", "民生豁免线的产能", "Capacity of livelihood-exempt lines"),
  RELIGHT("relight", "应急响应期间的点火", "Relighting during a response");

  private final String key;
  private final String zh;
  private final String en;

  ReadingId(String key, String zh, String en) {
    this.key = key;
    this.zh = zh;
    this.en = en;
  }

  /**
   * One way to read the text.
   *
   * @param value as {@link Readings} has it
   */
  public record Option(Enum<?> value, Text name) {}

  /** Its key in {@code policy.json}. */
  public String key() {
    return key;
  }

  /** What it is about. */
  public Text title() {
    return Text.of(zh, en);
  }

  /** The option that was chosen. */
  public Option chosen(Readings readings) {
    return isDefault(readings) ? options().getFirst() : options().getLast();
  }

  /** The option that was not. */
  public Option other(Readings readings) {
    return isDefault(readings) ? options().getLast() : options().getFirst();
  }

  /** The readings with this one's other option, all else as it is. */
  public Readings switched(Readings from) {
    Enum<?> other = other(from).value();
    return new Readings(
        this == RATIO_BASE ? (RatioBase) other : from.ratioBase(),
        this == RATIO_TEST ? (RatioTest) other : from.ratioTest(),
        this == RAMP_DAYS ? (RampDays) other : from.rampDays(),
        this == SINGLE_LINE ? (SingleLine) other : from.singleLine(),
        this == WARNING_DAYS ? (WarningDays) other : from.warningDays(),
        this == EXEMPT_LINES ? (ExemptLines) other : from.exemptLines(),
        this == RELIGHT ? (Relight) other : from.relight(),
        from.source());
  }

  /** Both options, the default first. */
  List<Option> options() {
    return switch (this) {
      case RATIO_BASE ->
          List.of(
              option(RatioBase.SEASON, "实施期天数", "days of the season"),
              option(RatioBase.HEATING_PERIOD, "供暖期天数", "days of the heating period"));
      case RATIO_TEST ->
          List.of(
              option(RatioTest.MORE_THAN, "须超过", "more than the ratio"),
              option(RatioTest.AT_LEAST, "达到即可", "at least the ratio"));
      case RAMP_DAYS ->
          List.of(
              option(RampDays.COUNT, "计入", "count"),
              option(RampDays.DO_NOT_COUNT, "不计入", "do not count"));
      case SINGLE_LINE ->
          List.of(
              option(SingleLine.CONTINUOUS, "一次连续停完", "in one block"),
              option(SingleLine.MAY_SPLIT, "可以分次", "may be split"));
      case WARNING_DAYS ->
          List.of(
              option(WarningDays.COUNT, "计入季节比例", "count toward the season's ratio"),
              option(WarningDays.DO_NOT_COUNT, "不计入季节比例", "do not count toward it"));
      case EXEMPT_LINES ->
          List.of(
              option(ExemptLines.LEAVE_OUT, "两边都不计", "left out of both sides"),
              option(ExemptLines.COUNT_CAPACITY, "计入产能", "counted as capacity"));
      case RELIGHT ->
          List.of(
              option(Relight.RESTART, "以满负荷复产之日为准", "tested on the day of full production"),
              option(Relight.IGNITION, "以点火之日为准", "tested on the day the fire is lit"));
    };
  }

  private static Option option(Enum<?> value, String zh, String en) {
    return new Option(value, Text.of(zh, en));
  }

  private boolean isDefault(Readings readings) {
    return value(readings) == options().getFirst().value();
  }

  private Enum<?> value(Readings readings) {
    return switch (this) {
      case RATIO_BASE -> readings.ratioBase();
      case RATIO_TEST -> readings.ratioTest();
      case RAMP_DAYS -> readings.rampDays();
      case SINGLE_LINE -> readings.singleLine();
      case WARNING_DAYS -> readings.warningDays();
      case EXEMPT_LINES -> readings.exemptLines();
      case RELIGHT -> readings.relight();
    };
  }
}
