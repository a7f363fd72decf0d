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

  private EventFaults() {}
}
