package lunting.data.fit;

import lunting.data.finding.Fault;

/** What can be wrong with an enterprise list as a whole, and against its policy. */
final class RegistryFaults {
  static final Fault TOWN =
      Fault.error(
          "unknown-town",
          "{owner}的 town（{value}）不在 towns 中。{maybe}请改正，或在 towns 中补上。",
          "The town ({value}) of {owner} is not in towns. {maybe}Maybe add it to towns.");
  static final Fault INDUSTRY =
      Fault.error(
          "unknown-industry",
          "{owner}的 industry（{value}）不在政策的 industries 中。{maybe}请改正，或在政策中补上。",
          "The industry ({value}) of {owner} is not in the policy. {maybe}Maybe add it to the"
              + " policy's industries.");
  static final Fault KILN =
      Fault.error(
          "unknown-kiln",
          "{owner}的 kiln（{value}）不在政策的 kilns 中。{maybe}请改正，或在政策中补上。",
          "The kiln ({value}) of {owner} is not in the policy. {maybe}Maybe add it to the policy's"
              + " kilns.");
  static final Fault UNIT =
      Fault.error(
          "unit-differs",
          "{owner}的 unit（{value}）与同行业（{industry}）的 {unit}（{first}）不同。一个行业只能用一个单位，请换算。",
          "The unit ({value}) of {owner} differs from {unit} at {first}, of the same industry"
              + " ({industry}). Maybe convert the capacity: an industry has one unit.");
  static final Fault UNUSUAL =
      Fault.warning(
          "unusual-capacity",
          "{owner}的 capacity（{value}）约为同行业常见产能（{usual}）的 {times} 倍，请核对小数点和单位。",
          "The capacity ({value}) of {owner} is about {times} times what is usual in its industry"
              + " ({usual}). Maybe check the decimal point and the unit.");
  static final Fault SHARED_ID =
      Fault.warning(
          "shared-id",
          "{owner}与 {first} 的企业用了同一编号（{value}）。建议改名，以免混淆。",
          "The id ({value}) of {owner} is also that of the plant at {first}. Maybe rename one, so"
              + " that nobody mixes them up.");
  static final Fault DEMAND_OVERLAP =
      Fault.error(
          "demand-overlap",
          "{owner}（{value}）与 {other} 的时段重叠。同一民生服务每天只能有一个需求量，请改日期。",
          "The {owner} ({value}) overlaps that at {other}. Maybe change its dates: a service has"
              + " one demand a day.");
  static final Fault SUPPLIER =
      Fault.error(
          "unknown-line",
          "{owner}的 line（{value}）不在名录的生产线中。{maybe}请改正，或补上该生产线。",
          "The line ({value}) of {owner} is not in the registry. {maybe}Maybe add the line first.");
  static final Fault SUPPLIES_TWICE =
      Fault.error(
          "supplies-twice",
          "生产线（{value}）在同一民生服务的供应线中出现两次，第一次在 {first}。请合并为一条。",
          "The line ({value}) stands twice among the suppliers of one service, first at {first}."
              + " Maybe add the two amounts up.");

  private RegistryFaults() {}
}
