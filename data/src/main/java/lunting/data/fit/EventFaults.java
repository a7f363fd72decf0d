package lunting.data.fit;

import lunting.data.finding.Fault;

/** What can be wrong with events against their policy and registry. */
final class EventFaults {
  static final Fault PLANT =
      Fault.error(
          "unknown-plant",
          "{owner}的 plant（{value}）不在名录中。{maybe}请改正；瞒报的企业须先补入名录。",
          "The plant ({value}) of {owner} is not in the registry. {maybe}Maybe add it to the"
              + " registry first, as a concealed plant must be.");
  static final Fault INDUSTRY =
      Fault.error(
          "unknown-industry",
          "{owner}的行业（{value}）不在政策的 industries 中。{maybe}请改正。",
          "The industry ({value}) of {owner} is not in the policy. {maybe}Maybe check its id.");
  static final Fault GROUP =
      Fault.error(
          "unknown-group",
          "{owner}的区县（{value}）不是名录中任何镇办的 group。{maybe}请改正，或在名录中补上 group。",
          "The group ({value}) of {owner} is that of no town in the registry. {maybe}Maybe check"
              + " it, or give the towns their group.");
  static final Fault NO_BEGINNING =
      Fault.error(
          "missing-key",
          "{owner}没有写明何时开始。请补上首日 from，或起始时刻 start。",
          "The {owner} does not say when it begins. Maybe add its first day, from, or its hour,"
              + " start.");
  static final Fault END =
      Fault.error(
          "end-before-start",
          "{owner}的 end（{value}）不晚于 start（{start}）。请对调或改正。",
          "The end ({value}) of {owner} must lie after its start ({start}). Maybe they are"
              + " swapped.");
  static final Fault NO_DAY =
      Fault.warning(
          "no-day",
          "{owner}的起止时刻没有覆盖任何一天的 12 小时以上，不占日期，已略去。若应计入，请写明 from 和 to。",
          "The hours of {owner} leave no local day of which it holds for twelve hours, so that it"
              + " is left out. Maybe give its days, from and to, if it should count.");

  private EventFaults() {}
}
