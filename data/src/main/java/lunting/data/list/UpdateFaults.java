package lunting.data.list;

import lunting.data.finding.Fault;

/** What is told where a list brings another up to date: new, changed and gone. */
final class UpdateFaults {
  static final Fault NEW = Fault.warning("plant-new", "新增企业：{plant}。", "A new plant: {plant}.");
  static final Fault CHANGED =
      Fault.warning("plant-changed", "{plant}有变化：{changes}。", "{plant} has changed: {changes}.");
  static final Fault GONE =
      Fault.warning(
          "plant-gone",
          "原名录中的{plant}不在这份名单里，已去掉。",
          "{plant} of the list before is not in this one; it was taken out.");
  static final Fault LINES_GONE =
      Fault.warning(
          "lines-gone",
          "{plant}的生产线 {lines} 不在这份名单里，已去掉；与它们有关的措施和民生供应也去掉了。",
          "The lines {lines} of {plant} are not in this list; they were taken out, with the"
              + " measures and supplies that name them.");
  static final Fault SUPPLIERS_GONE =
      Fault.warning(
          "suppliers-gone",
          "{service}的供应生产线 {lines} 已不在名录中，不再供应。",
          "The lines {lines} that supplied {service} are no longer listed; they supply nothing"
              + " now.");
  static final Fault TWICE =
      Fault.error(
          "matched-twice",
          "“{value}”与 {first} 都对应原名录中的{plant}。请改正编号、代码或名称。",
          "Both {value} and {first} match {plant} of the list before. Maybe correct an id, code or"
              + " name.");

  private UpdateFaults() {}
}
