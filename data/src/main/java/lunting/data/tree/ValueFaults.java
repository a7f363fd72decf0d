package lunting.data.tree;

import lunting.data.finding.Fault;

/** What can be wrong with a single value of any file. */
public final class ValueFaults {
  static final Fault UNKNOWN_KEY =
      Fault.error(
          "unknown-key",
          "{owner}中没有“{key}”这个字段。{maybe}可用的字段：{known}。",
          "The key ({key}) of {owner} is unknown. {maybe}Known here: {known}.");
  static final Fault MISSING =
      Fault.error(
          "missing-key",
          "{owner}缺少 {key}。请补上。",
          "The {key} of {owner} is missing. Maybe add it; null counts as missing.");
  static final Fault EMPTY_ELEMENT =
      Fault.error(
          "missing-value",
          "{owner}的列表 {key} 中有空项。请删去或补上。",
          "An element of {key} of {owner} is null. Maybe delete it.");
  public static final Fault TYPE =
      Fault.error(
          "wrong-type",
          "{owner}的 {key}（{value}）应为{expected}。{maybe}",
          "The {key} ({value}) of {owner} must be {expected}. {maybe}");
  public static final Fault FORMAT =
      Fault.error(
          "wrong-format",
          "format（{value}）应为 {expected}。请检查是否选错了文件。",
          "The format ({value}) must be {expected}. Maybe this is another kind of file.");
  static final Fault ID =
      Fault.error(
          "bad-id",
          "{owner}的 {key}（{value}）不能用作编号：只可用 1–64 个英文字母、数字、点、下划线、连字符。中文名称请写在 name。",
          "The {key} ({value}) of {owner} must be 1 to 64 of the characters A–Z a–z 0–9 . _ -."
              + " Maybe give a short id and put the words into name.");
  static final Fault DUPLICATE_ID =
      Fault.error(
          "duplicate-id",
          "编号 {value} 重复，第一次出现在 {first}。请改其中一个。",
          "The id ({value}) is already used at {first}. Maybe rename one of the two.");
  static final Fault SHARED_NAME =
      Fault.error(
          "shared-name",
          "{owner}的名称或别名（{value}）与 {first} 的相同，按名称无法区分。请改其中一个。",
          "The name or alias ({value}) of {owner} is also one of {first}, so that a list cannot"
              + " tell them apart. Maybe change one of the two.");
  static final Fault BLANK =
      Fault.error(
          "blank",
          "{owner}的 {key} 没有填写。请补上。",
          "The {key} of {owner} must not be blank. Maybe fill it in or leave the key out.");
  static final Fault CHOICE =
      Fault.error(
          "unknown-choice",
          "{owner}的 {key}（{value}）应为 {known} 之一。{maybe}",
          "The {key} ({value}) of {owner} must be one of {known}. {maybe}");
  static final Fault DATE =
      Fault.error(
          "bad-date",
          "{owner}的 {key}（{value}）应为日期，如 2020-12-01。",
          "The {key} ({value}) of {owner} must be a date. Maybe write it as 2020-12-01.");
  static final Fault INSTANT =
      Fault.error(
          "bad-date",
          "{owner}的 {key}（{value}）应为带时区的时刻，如 2020-12-04T10:00:00+08:00。",
          "The {key} ({value}) of {owner} must be a time with its offset. Maybe write it as"
              + " 2020-12-04T10:00:00+08:00.");
  static final Fault DURATION =
      Fault.error(
          "bad-duration",
          "{owner}的 {key}（{value}）应为时长，如 PT30S。",
          "The {key} ({value}) of {owner} must be a duration. Maybe write it as PT30S.");
  static final Fault ZONE =
      Fault.error(
          "bad-zone",
          "{owner}的 {key}（{value}）应为时区，如 Asia/Shanghai。",
          "The {key} ({value}) of {owner} must be a time zone. Maybe write Asia/Shanghai.");
  static final Fault OFFSET =
      Fault.error(
          "bad-zone",
          "{owner}的 {key}（{value}）是时差，不是时区名称。请写地区名，如 Asia/Shanghai；只要固定时差的，请写 {fixed}（其中正负号相反）。",
          "The {key} ({value}) of {owner} is an offset, not the name of a time zone. Maybe write"
              + " that of a region, such as Asia/Shanghai, or for a fixed offset {fixed}, in which"
              + " the sign is turned round.");
  static final Fault SPAN =
      Fault.error(
          "to-before-from",
          "{owner}的 to（{value}）早于 from（{from}）。请对调或改正。",
          "The to ({value}) of {owner} must not be before its from ({from}). Maybe they are"
              + " swapped.");
  static final Fault NEGATIVE =
      Fault.error(
          "negative",
          "{owner}的 {key}（{value}）不得为负。请填 0 或正数。",
          "The {key} ({value}) of {owner} must not be negative. Maybe give 0 or more.");
  static final Fault ABOVE =
      Fault.error(
          "too-big",
          "{owner}的 {key}（{value}）不能大于 {limit}。{maybe}",
          "The {key} ({value}) of {owner} must not be above {limit}. {maybe}");
  static final Fault RANGE =
      Fault.error(
          "too-big",
          "{owner}的 {key}（{value}）须在 -{limit} 至 {limit} 之间。请核对单位。",
          "The {key} ({value}) of {owner} must lie from -{limit} to {limit}. Maybe check its"
              + " unit.");
  static final Fault ABSURD =
      Fault.error(
          "absurd-number",
          "{owner}的 {key}（{value}）明显过大，上限为 {limit}。请核对单位和小数点。",
          "The {key} ({value}) of {owner} must not be above {limit}. Maybe check its unit and its"
              + " decimal point.");
  static final Fault LONG =
      Fault.warning(
          "many-days",
          "{owner}的 {key}（{value}）超过任何一季的天数。请核对。",
          "The {key} ({value}) of {owner} is more than any season has days. Maybe check it.");
  static final Fault DECIMALS =
      Fault.error(
          "too-many-decimals",
          "{owner}的 {key}（{value}）最多 {limit} 位小数。请四舍五入。",
          "The {key} ({value}) of {owner} must have at most {limit} decimals. Maybe round it.");
  static final Fault WHOLE =
      Fault.error(
          "not-whole",
          "{owner}的 {key}（{value}）应为整数。",
          "The {key} ({value}) of {owner} must be a whole number. Maybe round it.");

  private ValueFaults() {}
}
