package lunting.data.fit;

import lunting.data.finding.Fault;

/** What can be wrong with a plan as a whole, and against its policy and registry. */
final class PlanFaults {
  static final Fault LINE =
      Fault.error(
          "unknown-line",
          "{owner}的 line（{value}）不在名录的生产线中。{maybe}请改正，或换用编制该方案时的名录。",
          "The line ({value}) of {owner} is not in the registry. {maybe}Maybe the plan was made for"
              + " another registry.");
  static final Fault LINE_GONE =
      Fault.warning(
          "line-gone",
          "{owner}的 line（{value}）不在现在的名录中，已略去。若该线只是改了编号，请先在方案中改正。",
          "The line ({value}) of {owner} is not in the registry now and is left out. Maybe it has"
              + " another id now; then change it in the plan.");
  static final Fault LOAD =
      Fault.error(
          "no-reduction",
          "{owner}的 load（{value}）须小于 1：满负荷不是停限产。请删去该条或改小。",
          "The load ({value}) of {owner} must be below 1, as full load reduces nothing. Maybe"
              + " delete the entry; a stop has load 0.");
  static final Fault OVERLAP =
      Fault.error(
          "reduction-overlap",
          "生产线（{line}）的停限产时段（{value}）与 {other} 的时段重叠。请改日期，相邻时段可以相接。",
          "The reduction ({value}) of line ({line}) overlaps that at {other}. Maybe change its"
              + " dates; reductions may touch.");
  static final Fault CUT =
      Fault.warning(
          "outside-season",
          "{owner}（{value}）有 {days} 天在实施期（{season}）之外，已截去。",
          "The {owner} ({value}) has {days:day} outside the season ({season}); they are cut off."
              + " Maybe check its dates.");
  static final Fault OTHER_POLICY =
      Fault.warning(
          "other-policy",
          "方案是按政策（{value}）编制的，现在用的是（{given}）。请核对是否选错了文件。",
          "The plan was made for policy ({value}), but is used with ({given}). Maybe check the"
              + " files.");
  static final Fault OTHER_REGISTRY =
      Fault.warning(
          "other-registry",
          "方案是按名录（{value}）编制的，现在用的是（{given}）。请核对是否选错了文件。",
          "The plan was made for registry ({value}), but is used with ({given}). Maybe check the"
              + " files.");

  private PlanFaults() {}
}
