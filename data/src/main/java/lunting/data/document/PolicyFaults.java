package lunting.data.document;

import lunting.data.finding.Fault;

/** What can be wrong with a policy as a whole. */
final class PolicyFaults {
  static final Fault SEASON_LONG =
      Fault.error(
          "season-too-long",
          "{owner}有 {days} 天，最多 {limit} 天。请检查年份。",
          "The {owner} has {days:day}, but may have at most {limit}. Maybe check the years.");
  static final Fault HEATING_PERIOD =
      Fault.error(
          "missing-heating-period",
          "口径 ratioBase 为 HEATING_PERIOD，但没有 heatingPeriod。请补上供暖期，或改用 SEASON。",
          "The ratioBase is HEATING_PERIOD, but heatingPeriod is missing. Maybe add the heating"
              + " period, or choose SEASON.");
  static final Fault RISK_OVERLAP =
      Fault.error(
          "risk-overlap",
          "风险时段（{value}）与 {other} 的时段重叠。每天只能有一个权重，请改日期。",
          "The risk range ({value}) overlaps that at {other}. Maybe change its dates: a day has one"
              + " weight.");
  static final Fault UNKNOWN_RULE =
      Fault.warning(
          "unknown-rule",
          "{owner}所列规则（{value}）不存在，不起作用。{maybe}",
          "The rule ({value}) of {owner} does not exist and has no effect. {maybe}");
  static final Fault NO_GRADES =
      Fault.error(
          "blank",
          "{owner}的 grades 是空列表。对所有等级都有效时请删去 grades。",
          "The grades of {owner} must not be an empty list. Maybe leave grades out, for every"
              + " grade.");
  static final Fault PERIOD_OVERLAP =
      Fault.error(
          "period-overlap",
          "{owner}（{value}）与 {other} 的分段重叠，而任务没有 ratio，全季按各分段合计。请改日期，或写明全季的 ratio。",
          "The {owner} ({value}) overlaps that at {other}, and the duty has no ratio, so that the"
              + " season owes what its periods owe. Maybe change its dates, or give the season's"
              + " ratio.");
  static final Fault UNKNOWN_KILN =
      Fault.error(
          "unknown-kiln",
          "{owner}的 defaultKiln（{value}）不在 kilns 中。{maybe}请改正，或在 kilns 中补上。",
          "The defaultKiln ({value}) of {owner} is not in kilns. {maybe}Maybe add it to kilns.");
  static final Fault NO_RESERVE =
      Fault.warning(
          "missing-reserve",
          "{owner}的预警任务是 RESERVE，但没有写 reserve，预警日没有份额要求。请补上 reserve。",
          "The warning duty of {owner} is RESERVE, but it has no reserve, so a warning asks nothing"
              + " of it. Maybe add a reserve.");

  private PolicyFaults() {}
}
