package lunting.solver.proof;

import lunting.data.text.Text;

/** What a planner can do about a duty of a plant, or of a part of one. */
final class WaysOut {
  private WaysOut() {}

  /** What to do about a duty that the kilns and services do not allow. */
  static Text ofKilns() {
    return Text.of(
        "请核对该企业生产线的最多停产次数、最短停产天数、可否停产和须保持生产的日子，或降低其限产比例，或为所供民生任务增加其他供给线。",
        "Check the lines' most stops, least days of a stop and whether they can stop, and the"
            + " must-run days; or lower the plant's ratio; or give the service it supplies another"
            + " supplier.");
  }

  /** What to do about a duty that was cut. */
  static Text ofCuts() {
    return Text.of(
        "无须处理；如与实际不符，请核对比例、口径（比例基数、“超过”、豁免线）、须保持生产的日子和生产线能否停产。",
        "Nothing need be done. If it looks wrong, check the ratio, the readings (base,"
            + " \"more than\", exempt lines), the must-run days and which lines can stop.");
  }
}
