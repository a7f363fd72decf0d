package lunting.solver.regrade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.policy.Policy;
import lunting.data.registry.Plant;
import lunting.data.text.Text;

/** What is wrong with a regrade, each with its way out. */
final class RegradeFaults {
  private final Policy policy;
  private final int blend;
  private final List<Finding> found = new ArrayList<>();

  private RegradeFaults(Policy policy, int blend) {
    this.policy = policy;
    this.blend = blend;
  }

  static Finding unknownPlant(String id) {
    return fault(
        "unknown-plant",
        "/plant",
        id,
        "名录里没有企业“" + id + "”。请核对编号。",
        "The list has no plant (" + id + ").\nMaybe check the id.");
  }

  /** All of them; none where the regrade can be. */
  static List<Finding> of(Policy policy, Plant plant, List<GradeChange> changes, int blend) {
    RegradeFaults faults = new RegradeFaults(policy, blend);
    if (changes.isEmpty()) {
      faults.add("missing", "/changes", "", "没有写明新的分级。", "No new grade is given.");
    }
    Set<Object> days = new HashSet<>();
    String grade = plant.grade();
    for (int place = 0; place < changes.size(); place++) {
      GradeChange change = changes.get(place);
      faults.look(change, grade, "/changes/" + place);
      if (!days.add(change.from())) {
        faults.add(
            "two-grades",
            "/changes/" + place + "/from",
            change.from().toString(),
            "同一天有两个分级。请只留一个。",
            "Two grades begin on one day.\nMaybe keep one of them.");
      }
      grade = change.grade();
    }
    return List.copyOf(faults.found);
  }

  private void look(GradeChange change, String before, String place) {
    if (change.grade().isBlank()) {
      add("missing", place + "/grade", "", "分级不得为空。", "The grade must not be empty.");
    }
    if (change.from().isAfter(policy.season().span().to())) {
      add(
          "after-season",
          place + "/from",
          change.from().toString(),
          "本季到 " + policy.season().span().to() + " 结束，此后的分级不影响本季。",
          "The season ends on "
              + policy.season().span().to()
              + ": a later grade changes nothing in"
              + " it.");
    }
    if (change.grade().equals(before)) {
      add(
          "same-grade",
          place + "/grade",
          change.grade(),
          "企业已是该分级，没有变化。请核对。",
          "The plant has this grade already.\nMaybe check the grade.");
    }
    boolean wasExempt = policy.exempts(before);
    boolean isExempt = policy.exempts(change.grade());
    if (wasExempt && !isExempt) {
      add(
          "leaves-exemption",
          place + "/grade",
          change.grade(),
          "由豁免级 %s 降级：名录只能写全季一个分级。请保留原分级，把该企业的 ratio 写成新分级的比例，再录入 %s 起的 EXEMPTION_REVOKED 事件。"
              .formatted(before, change.from()),
          ("From exempt grade %s: a list has one grade for the whole season.\nMaybe keep the grade,"
                  + " give the plant the new grade's ratio as its own, and enter an"
                  + " EXEMPTION_REVOKED event from %s.")
              .formatted(before, change.from()));
    } else if (!wasExempt && isExempt) {
      String ratio = BigDecimal.valueOf(blend, 4).stripTrailingZeros().toPlainString();
      add(
          "joins-exemption",
          place + "/grade",
          change.grade(),
          "升为豁免级 %s：名录若写新分级，全季都免。请保留原分级，把该企业的 ratio 写成 %s（豁免的日子按 0 计）。"
              .formatted(change.grade(), ratio),
          ("To exempt grade %s: with it the list would exempt the whole season.\nMaybe keep the"
                  + " grade and give the plant the ratio %s as its own, exempt days counting 0.")
              .formatted(change.grade(), ratio));
    }
  }

  private void add(String code, String place, String value, String zh, String en) {
    found.add(fault(code, place, value, zh, en));
  }

  private static Finding fault(String code, String place, String value, String zh, String en) {
    return new Finding(
        Finding.Severity.ERROR,
        code,
        "regrade",
        place,
        value.isEmpty() ? null : value,
        Text.of(zh, en));
  }
}
