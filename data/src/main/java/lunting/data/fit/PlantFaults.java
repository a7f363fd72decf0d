package lunting.data.fit;

import lunting.data.finding.Fault;

/** What can be wrong with what is fixed for one plant alone, and with its grade. */
final class PlantFaults {
  static final Fault WINDOW_OVERLAP =
      Fault.error(
          "window-overlap",
          "{owner}（{value}）与 {other} 的时段重叠。请改日期或合并，相邻时段可以相接。",
          "The {owner} ({value}) overlaps that at {other}. Maybe change its dates or join the two;"
              + " ranges may touch.");
  static final Fault MUST_RUN_OVERLAP =
      Fault.error(
          "must-run-overlap",
          "{owner}（{value}）与 {other} 的时段重叠。请改日期或合并，相邻时段可以相接。",
          "The {owner} ({value}) overlaps that at {other}. Maybe change its dates or join the two;"
              + " ranges may touch.");
  static final Fault NEEDS_ROTATION =
      Fault.error(
          "needs-rotation",
          "{owner}的 {key} 不起作用：行业（{industry}）的季节任务是 {duty}，只有 ROTATE，或至多一条计入产能的生产线的"
              + " STOP_LINES 才按天数计算。请删去，或改行业的任务。",
          "The {key} of {owner} cannot count: the season duty of industry ({industry}) is {duty},"
              + " and days are counted only with ROTATE, or with STOP_LINES and at most one"
              + " countable line. Maybe leave it out, or change the duty.");
  static final Fault LEVEL_TWICE =
      Fault.error(
          "duplicate-level",
          "{owner}的 level（{value}）重复，第一次出现在 {first}。请合并为一条。",
          "The level ({value}) of {owner} is already given at {first}. Maybe join the two.");
  static final Fault LINE =
      Fault.error(
          "unknown-line",
          "{owner}的 line（{value}）不是本企业的生产线。{maybe}请改正，或补上该生产线。",
          "The line ({value}) of {owner} is none of this plant. {maybe}Maybe add the line first.");
  static final Fault LINE_TWICE =
      Fault.error(
          "duplicate-line",
          "{owner}的 line（{value}）在同一级措施中出现两次，第一次在 {first}。请只留一条。",
          "The line ({value}) of {owner} stands twice in the measures of one level, first at"
              + " {first}. Maybe keep one of them.");
  static final Fault FULL_LOAD =
      Fault.error(
          "no-reduction",
          "{owner}的 load（{value}）须小于 1：满负荷不是措施。请删去该条或改小。",
          "The load ({value}) of {owner} must be below 1, as full load is no measure. Maybe delete"
              + " the entry; a stop has load 0.");
  static final Fault NOT_COUNTED =
      Fault.warning(
          "measure-not-counted",
          "{owner}的 line（{value}）是豁免线或长期停用的线，该措施不起作用。请核对。",
          "The line ({value}) of {owner} is exempt or idle, so that its measure counts for nothing."
              + " Maybe check the list.");
  static final Fault BELOW_MIN_LOAD =
      Fault.warning(
          "below-min-load",
          "{owner}的 load（{value}）低于该线的最低负荷 {limit}，只有停产才能满足。可停的线请写 0，或改为不低于 {limit}。",
          "The load ({value}) of {owner} is below the line's minimum load {limit}, so that only a"
              + " stop obeys it. Maybe write 0 for a stop, or at least {limit}.");
  static final Fault MISSPELT_GRADE =
      Fault.error(
          "misspelt-grade",
          "{owner}的 grade（{value}）在政策中写作“{meant}”。请改成“{meant}”，否则会按“*”处理。",
          "The grade ({value}) of {owner} is written {meant} in the policy. Maybe write {meant};"
              + " otherwise it would fall under *.");
  static final Fault UNKNOWN_GRADE =
      Fault.warning(
          "unknown-grade",
          "政策中没有分级（{value}），不豁免，按“*”处理：{duties}。请核对分级；确有此级的，请写入政策的 grades 或比例表。",
          "The policy does not know the grade ({value}); it is not exempt and falls under *:"
              + " {duties}. Maybe correct it, or name it in the policy's grades or ratio tables.");

  private PlantFaults() {}
}
